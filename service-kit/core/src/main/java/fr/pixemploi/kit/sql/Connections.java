package fr.pixemploi.kit.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs a statement on the connection of the running transaction, once pending changes of entities are written, and translates what goes
 * wrong.
 */
final class Connections {
    /** What is done with a statement. */
    interface Work<T extends @Nullable Object> {
        T with(PreparedStatement prepared) throws SQLException;
    }

    /** SQLSTATE that PostgreSQL itself has for it. */
    private static final String TRANSACTION_TIMEOUT = "25P04";

    private static final String NO_LIMITS = """
            select set_config('statement_timeout', '0', true), set_config('lock_timeout', '0', true),
              set_config('idle_in_transaction_session_timeout', '0', true)
            """;

    private final DataSource dataSource;
    private final PendingEntities pending;

    Connections(DataSource dataSource, PendingEntities pending) {
        this.dataSource = dataSource;
        this.pending = pending;
    }

    <T extends @Nullable Object> T run(Statement statement, Work<T> work) {
        // Its connection is gone: the statement would be done, and stay, on another one.
        if (pending.timeIsOver())
            throw Failures.of(
                    statement.written(), new SQLException("the time of the transaction is over", TRANSACTION_TIMEOUT));
        pending.flush();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement.text())) {
            return work.with(prepared);
        } catch (SQLException e) {
            throw Failures.of(statement.written(), e);
        }
    }

    /** Does the work without limits of time on the connection of the running transaction. */
    <T extends @Nullable Object> T patiently(Supplier<T> work) {
        needTransaction("time is given");
        try (Connection held = dataSource.getConnection();
                PreparedStatement noLimits = held.prepareStatement(NO_LIMITS)) {
            int usual = held.getNetworkTimeout();
            held.setNetworkTimeout(Runnable::run, 0);
            try {
                // Until the transaction ends.
                noLimits.execute();
                return work.get();
            } finally {
                // The driver's limit stays with the connection, which goes back to the pool.
                held.setNetworkTimeout(Runnable::run, usual);
            }
        } catch (SQLException e) {
            throw Failures.of("work without limits of time", e);
        }
    }

    void flush() {
        needTransaction("entities are written");
        pending.flush();
    }

    void needTransaction(String what) {
        if (!pending.inTransaction()) throw new IllegalStateException(what + " in a transaction only");
    }
}
