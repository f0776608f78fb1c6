package fr.pixemploi.load.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One statement as PostgreSQL wrote it into its log.
 *
 * @param database it was sent to
 * @param sql with $1, $2 ... where parameters stand
 * @param parameters in the text form of their types; null for a NULL
 */
public record Statement(String database, String sql, List<@Nullable String> parameters) {
    private static final Pattern LINE = Pattern.compile(
            "^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d+ \\S+ \\[(\\d+)] (\\S*) ?(LOG|DETAIL|[A-Z]+): +(.*)$",
            Pattern.DOTALL);
    private static final Pattern EXECUTE = Pattern.compile("^(?:execute [^:]+|statement): (.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETERS = Pattern.compile("^[Pp]arameters: (.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETER =
            Pattern.compile("\\G(?:, )?\\$\\d+ = (?:(NULL)|'((?:[^']++|'')*+)')", Pattern.DOTALL);

    /** The statements of a log, in order; log_statement must have been "all". */
    static List<Statement> read(List<String> log) {
        List<String> messages = new ArrayList<>();
        for (String line : log) {
            if (LINE.matcher(line).matches() || messages.isEmpty()) messages.add(line);
            // A line end inside a message is logged as a line end and a tab.
            else messages.add(messages.removeLast() + "\n" + (line.startsWith("\t") ? line.substring(1) : line));
        }
        List<Statement> statements = new ArrayList<>();
        for (String message : messages) {
            Matcher parts = LINE.matcher(message);
            if (!parts.matches()) continue;
            Matcher execute = EXECUTE.matcher(parts.group(4));
            Matcher parameters = PARAMETERS.matcher(parts.group(4));
            if (parts.group(3).equals("LOG") && execute.matches()) {
                statements.add(new Statement(parts.group(2), execute.group(1).strip(), List.of()));
            } else if (parts.group(3).equals("DETAIL") && parameters.matches() && !statements.isEmpty()) {
                Statement told = statements.removeLast();
                statements.add(new Statement(told.database(), told.sql(), values(parameters.group(1))));
            }
        }
        return statements;
    }

    private static List<@Nullable String> values(String text) {
        List<@Nullable String> values = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find())
            values.add(parameter.group(1) != null ? null : parameter.group(2).replace("''", "'"));
        return values;
    }
}
