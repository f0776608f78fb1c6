package fr.pixemploi.kit.personal.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A rule of a service about what goes when it was kept long enough, where it is more than the age of a row. A bean for each. */
public interface EndOfRetention {
    /** What the report calls it, such as {@code unused-files}. */
    String name();

    /**
     * Lets go of what is due, in transactions of its own, or counts it.
     *
     * @param dry true to count and change nothing
     * @param stopping true once this instance stops: the next night goes on
     * @return how many there were
     */
    long letGo(boolean dry, BooleanSupplier stopping);

    /**
     * Lets go of some, each time in a transaction of its own, until there are none.
     *
     * @param some lets go of a number that a transaction bears, and says how many there were
     */
    static long someAtATime(BooleanSupplier stopping, Supplier<Integer> some) {
        long all = 0;
        int gone;
        do {
            gone = QuarkusTransaction.requiringNew().call(some::get);
            all += gone;
        } while (gone > 0 && !stopping.getAsBoolean());
        return all;
    }
}
