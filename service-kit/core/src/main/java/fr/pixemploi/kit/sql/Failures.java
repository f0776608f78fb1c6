package fr.pixemploi.kit.sql;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** The one translation of what Hibernate and the driver throw. */
final class Failures {
    /** Class of SQLSTATE of integrity constraints. */
    private static final String INTEGRITY = "23";

    private Failures() {}

    static SqlFailure of(String statement, Throwable failure) {
        SQLException cause = null;
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (!(one instanceof SQLException sql)) continue;
            if (cause == null) cause = sql;
            String constraint = constraint(sql);
            if (constraint != null)
                return new ViolatedConstraint(constraint, constraint + " is violated by: " + statement, sql);
        }
        return new SqlFailure("failed: " + statement, cause == null ? failure : cause);
    }

    private static @Nullable String constraint(SQLException sql) {
        String state = sql.getSQLState();
        if (state == null || !state.startsWith(INTEGRITY)) return null;
        return sql instanceof PSQLException server && server.getServerErrorMessage() != null
                ? server.getServerErrorMessage().getConstraint()
                : null;
    }
}
