package fr.pixemploi.kit.event.inbox;

import fr.pixemploi.kit.event.FaultPlace;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Which failures of a handler lie in the message, so that no waiting mends them and those behind it must not wait either. They are told by
 * kind and place, never by what the message says.
 */
final class Unmendable {
    /** Class of SQLSTATE of values that a column does not take: too long, out of range, a character 0. */
    private static final String DATA_EXCEPTION = "22";

    /** A value that is missing, or that a check refuses. Not foreign and unique keys, which news of another topic may mend. */
    private static final Set<String> REFUSED_VALUES = Set.of("23502", "23514");

    private Unmendable() {}

    /** What is wrong with the message; empty when trying again may help. */
    static Optional<String> reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                // Values refuse nonsense with it.
                case IllegalArgumentException nonsense -> {
                    return Optional.of(FaultPlace.of(nonsense));
                }
                case NullPointerException missing -> {
                    return Optional.of("a value is missing: " + missing.getMessage());
                }
                case SQLException refused
                when isOfValues(refused.getSQLState()) && !isOfAPiece(refused) -> {
                    return Optional.of("the database does not take a value: " + FaultPlace.of(refused));
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    /** A month was made while the row came: it finds its place at the next try. Checks of ours have names, bounds of pieces have none. */
    private static boolean isOfAPiece(SQLException refused) {
        ServerErrorMessage said = refused instanceof PSQLException told ? told.getServerErrorMessage() : null;
        return "23514".equals(refused.getSQLState()) && said != null && said.getConstraint() == null;
    }

    private static boolean isOfValues(@Nullable String state) {
        return state != null && (state.startsWith(DATA_EXCEPTION) || REFUSED_VALUES.contains(state));
    }
}
