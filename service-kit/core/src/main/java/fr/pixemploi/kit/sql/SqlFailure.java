package fr.pixemploi.kit.sql;

import org.jspecify.annotations.Nullable;

/**
 * The database did not do what it was told: it is down, the connection broke, the statement is wrong or a value was rejected. It is no
 * refusal: a call is told to come again when it is an {@link Outage}, and becomes an internal error otherwise; an event is tried again or,
 * when a value was rejected, becomes a dead letter. Its cause is the driver's exception with the SQLSTATE; its message names the statement
 * and no argument.
 */
public class SqlFailure extends RuntimeException {
    SqlFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
