package fr.pixemploi.kit.day;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What a test says of a day, said of one on which a service answered: midnight between the two is no fault of the service. */
public final class OneDay {
    private OneDay() {}

    /** Checks with the day that it is there; once more, with the next, if that failed and the day was over meanwhile. */
    public static void in(ZoneId zone, Consumer<LocalDate> check) {
        in(() -> LocalDate.now(zone), check);
    }

    static void in(Supplier<LocalDate> today, Consumer<LocalDate> check) {
        LocalDate day = today.get();
        try {
            check.accept(day);
        } catch (AssertionError failed) {
            LocalDate after = today.get();
            if (after.equals(day)) throw failed;
            check.accept(after);
        }
    }
}
