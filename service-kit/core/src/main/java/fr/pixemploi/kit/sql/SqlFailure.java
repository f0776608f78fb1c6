package fr.pixemploi.kit.sql;

import org.jspecify.annotations.Nullable;

/**
 * The database did not do what it was told: it is away, the connection broke, the statement is wrong or a value is not taken. Nobody
 * is refused by it; a call becomes an internal error, and an event is tried again or, for a value, buried. Its cause is the driver's
 * exception with the SQLSTATE; its message names the statement and no argument.
 */
public class SqlFailure extends RuntimeException {
    SqlFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
