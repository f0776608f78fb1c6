package fr.pixemploi.kit.personal.retention;

import java.util.function.BooleanSupplier;

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
}
