package fr.pixemploi.kit.sql;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.transaction.xa.XAException;
import org.jspecify.annotations.Nullable;

/**
 * Tells failures that lie in the state of the database, and may be over in a moment, from those of the work itself. Whether a commit that
 * failed by one took effect is not known; whoever sends the same again finds out.
 */
public final class Outage {
    /**
     * SQLSTATEs and their classes (PostgreSQL, appendix A): connections that break or are refused; no disk, memory or connection left; an
     * operator or a crash ends the session; the server's disk fails; a statement, a lock or an idle transaction took too long; deadlocks; a
     * server that is a replica for now.
     */
    private static final List<String> STATES =
            List.of("08", "53", "57P0", "58", "57014", "55P03", "25P03", "25P04", "40", "25006");

    private Outage() {}

    /** What was wrong with the database; empty when it was not that. */
    public static Optional<String> of(Throwable failure) {
        Set<Throwable> all = all(failure);
        boolean asked = false;
        for (Throwable one : all) {
            if (!(one instanceof SQLException sql)) continue;
            asked = true;
            if (isOutage(sql.getSQLState())) return Optional.of(sql.getSQLState() + " " + sql.getMessage());
        }
        // The time of the transaction is over, or it could not be committed, and nothing else was wrong.
        return asked || !isOfTransactionsOnly(all) ? Optional.empty() : Optional.of(failure.toString());
    }

    /** What has no state is of the pool: it is empty, or closes. */
    private static boolean isOutage(@Nullable String state) {
        return state == null || STATES.stream().anyMatch(state::startsWith);
    }

    private static boolean isOfTransactionsOnly(Set<Throwable> all) {
        boolean found = false;
        for (Throwable one : all) {
            switch (one) {
                case RollbackException _, HeuristicMixedException _, HeuristicRollbackException _, SystemException _ ->
                    found = true;
                case XAException _ -> {}
                // Wrappers around what a method does not declare.
                default -> {
                    if (!one.getClass().getName().startsWith("io.quarkus.")) return false;
                }
            }
        }
        return found;
    }

    /** The failure, its causes, and what was suppressed or came after in a batch. */
    private static Set<Throwable> all(Throwable failure) {
        Set<Throwable> all = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
        while (!open.isEmpty()) {
            Throwable one = open.pop();
            if (!all.add(one)) continue;
            if (one.getCause() != null) open.push(one.getCause());
            for (Throwable suppressed : one.getSuppressed()) open.push(suppressed);
            if (one instanceof SQLException sql && sql.getNextException() != null) open.push(sql.getNextException());
        }
        return all;
    }
}
