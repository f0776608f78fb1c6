package fr.pixemploi.kit.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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

    private final DataSource dataSource;
    private final PendingEntities pending;

    Connections(DataSource dataSource, PendingEntities pending) {
        this.dataSource = dataSource;
        this.pending = pending;
    }

    <T extends @Nullable Object> T run(Statement statement, Work<T> work) {
        pending.flush();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement.text())) {
            return work.with(prepared);
        } catch (SQLException e) {
            throw Failures.of(statement.written(), e);
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
