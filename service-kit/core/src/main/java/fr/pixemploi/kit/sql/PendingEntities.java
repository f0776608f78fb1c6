package fr.pixemploi.kit.sql;

import io.quarkus.hibernate.orm.runtime.PersistenceUnitUtil;
import io.quarkus.hibernate.orm.runtime.session.TransactionScopedSession;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.hibernate.JDBCException;
import org.hibernate.Session;

/**
 * Changes of entities that the running transaction has not written yet. Looks where Quarkus keeps a transaction's session instead of asking
 * for the session, which would open one in every transaction, even without any entity.
 */
final class PendingEntities {
    /** Built as in {@link TransactionScopedSession}; {@code SqlAndEntitiesTest} fails when that changes. */
    private static final String SESSION =
            TransactionScopedSession.class.getSimpleName() + "-" + PersistenceUnitUtil.DEFAULT_PERSISTENCE_UNIT_NAME;

    private final TransactionSynchronizationRegistry transaction;

    PendingEntities(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    boolean inTransaction() {
        return transaction.getTransactionStatus() == Status.STATUS_ACTIVE;
    }

    /** Whether the running transaction was ended because it took too long, while its work goes on. */
    boolean timeIsOver() {
        int status = transaction.getTransactionStatus();
        return status == Status.STATUS_ROLLING_BACK || status == Status.STATUS_ROLLEDBACK;
    }

    void flush() {
        if (!inTransaction() || !(transaction.getResource(SESSION) instanceof Session session)) return;
        try {
            session.flush();
        } catch (JDBCException e) {
            throw Failures.of("pending entities", e);
        }
    }
}
