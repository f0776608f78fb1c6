package fr.pixemploi.kit.event;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Where a message or a row is wrong, for operators: what stands there is nobody's business. Messages of the JDK, of Jackson and of
 * PostgreSQL repeat the value that they refuse ({@code Invalid UUID string: Léa Exemple}), so none of them is told.
 */
public final class FaultPlace {
    private static final String OURS = "fr.pixemploi.";

    private FaultPlace() {}

    /** The kind of fault, the field where one is known, and the line of ours that met it. */
    public static String of(Throwable fault) {
        if (fault instanceof SQLException sql) return ofSql(sql);
        if (fault instanceof JsonMappingException json) return ofField(json);
        return fault.getClass().getSimpleName() + line(fault);
    }

    private static String ofField(JsonMappingException json) {
        Throwable cause = json.getCause();
        String kind = cause instanceof IllegalArgumentException
                ? of(cause)
                : json.getClass().getSimpleName();
        return kind + " at " + json.getPath().stream().map(FaultPlace::step).collect(Collectors.joining());
    }

    private static String step(Reference step) {
        String name = step.getFieldName();
        if (name == null) return "/" + step.getIndex();
        // Keys of a map are the sender's words too.
        return name.matches("[A-Za-z][A-Za-z0-9]{0,40}") ? "/" + name : "/?";
    }

    private static String ofSql(SQLException sql) {
        String state = "SQLSTATE " + sql.getSQLState();
        ServerErrorMessage server = sql instanceof PSQLException driver ? driver.getServerErrorMessage() : null;
        if (server == null || server.getTable() == null) return state;
        String column = server.getColumn() == null ? "" : "." + server.getColumn();
        String constraint = server.getConstraint() == null ? "" : ", " + server.getConstraint();
        return state + " in " + server.getTable() + column + constraint;
    }

    private static String line(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> " in " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }
}
