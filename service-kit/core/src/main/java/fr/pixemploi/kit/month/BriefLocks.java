package fr.pixemploi.kit.month;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Changes of tables that people's calls use all day. Whoever waits for such a lock holds up all who come later, so the wait is short, and tried
 * again after pauses in which they go on.
 */
final class BriefLocks {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(8),
            Duration.ofSeconds(16));

    /** SQLSTATEs: somebody held the lock for longer; a deadlock. */
    private static final Set<String> IN_USE = Set.of("55P03", "40P01");

    private BriefLocks() {}

    /** Does the work, in a transaction of its own each time; the last failure is thrown when all tries are over. */
    static boolean tried(BooleanSupplier work) {
        Iterator<Duration> pauses = PAUSES.iterator();
        while (true) {
            try {
                return work.getAsBoolean();
            } catch (RuntimeException e) {
                if (!isInUse(e) || !pauses.hasNext() || !rested(pauses.next())) throw e;
            }
        }
    }

    private static boolean isInUse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql && sql.getSQLState() != null && IN_USE.contains(sql.getSQLState()))
                return true;
        return false;
    }

    /** False when the instance stops. */
    private static boolean rested(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
