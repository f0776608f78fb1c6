package fr.pixemploi.local.postgres;

import fr.pixemploi.local.patience.Waiting;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Asks a database again whose connections are lost, as whoever sits a test calls again: it is promoted or back within a minute. Whatever else is
 * wrong would be wrong again, and is told at once.
 */
public final class Insistence {
    private static final Duration MOST = Duration.ofMinutes(1);
    private static final int BETWEEN_MILLISECONDS = 1_000;

    /** PostgreSQL's class of errors of connections, which its driver has too for timeouts. */
    private static final String CONNECTION = "08";
    /** It ends, was killed or is starting: 57P01 to 57P03; no connection is free: 53300. */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300");

    private final LongSupplier nanoTime;
    private final Runnable pause;

    Insistence(LongSupplier nanoTime, Runnable pause) {
        this.nanoTime = nanoTime;
        this.pause = pause;
    }

    /** What is asked over one connection. */
    @FunctionalInterface
    public interface Asked<T> {
        T over(Connection connection) throws SQLException;
    }

    @FunctionalInterface
    interface Attempt<T> {
        T made() throws SQLException;
    }

    /** @throws SQLException what is wrong at the last attempt */
    public static <T> T ask(DatabaseAddress database, Asked<T> asked) throws SQLException {
        return new Insistence(System::nanoTime, () -> Waiting.pause(BETWEEN_MILLISECONDS)).on(() -> {
            try (Connection connection = database.connect()) {
                return asked.over(connection);
            }
        });
    }

    <T> T on(Attempt<T> attempt) throws SQLException {
        long end = nanoTime.getAsLong() + MOST.toNanos();
        while (true) {
            try {
                return attempt.made();
            } catch (SQLException e) {
                if (!isAway(e) || nanoTime.getAsLong() - end >= 0) throw e;
                pause.run();
            }
        }
    }

    private static boolean isAway(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith(CONNECTION) || AWAY.contains(state));
    }
}
