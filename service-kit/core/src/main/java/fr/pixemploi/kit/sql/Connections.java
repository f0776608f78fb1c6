package fr.pixemploi.kit.sql;

import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;
import org.jspecify.annotations.Nullable;

/** Runs a statement on the connection of the running transaction, after what entities have pending, and names what goes wrong. */
final class Connections {
    private final Jdbi jdbi;
    private final PendingEntities pending;

    Connections(DataSource dataSource, PendingEntities pending) {
        this.pending = pending;
        this.jdbi = Jdbi.create(dataSource);
        // Transactions are JTA's; the pool gives each its one connection.
        jdbi.setTransactionHandler(new CMTTransactionHandler());
        // Statements are written out: there is nothing to fill in.
        jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
        // No argument in a message, since messages are logged.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
    }

    <T extends @Nullable Object> T run(String statement, HandleCallback<T, RuntimeException> work) {
        pending.flush();
        try (Handle handle = jdbi.open()) {
            return work.withHandle(handle);
        } catch (JdbiException e) {
            throw Failures.of(statement, e);
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
