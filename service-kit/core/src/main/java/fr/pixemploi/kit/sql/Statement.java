package fr.pixemploi.kit.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it was written, and as the driver takes it.
 *
 * @param names of the arguments in the order of the text, repeated as in the text; null when arguments are given in order
 */
record Statement(String written, String text, @Nullable List<String> names) {
    /** Tells names from strings, comments and casts; parsed statements are kept. */
    private static final ColonPrefixSqlParser NAMES = new ColonPrefixSqlParser();

    static Statement of(String written, @Nullable Object... arguments) {
        if (!isNamed(arguments)) return new Statement(written, written, null);
        try {
            ParsedSql parsed = NAMES.parse(written, null);
            return new Statement(
                    written, parsed.getSql(), parsed.getParameters().getParameterNames());
        } catch (JdbiException e) {
            throw Failures.of(written, e);
        }
    }

    private static boolean isNamed(@Nullable Object... arguments) {
        return arguments.length == 1 && arguments[0] instanceof Named;
    }

    void bind(PreparedStatement prepared, @Nullable Object... arguments) throws SQLException {
        if (names != null && arguments[0] instanceof Named named)
            Arguments.set(prepared, named.inOrder(names, written));
        else Arguments.set(prepared, arguments);
    }
}
