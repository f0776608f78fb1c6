package fr.pixemploi.load.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A traced answer as a script for pgbench, which goes through many sittings with it: the sitting, its person, the account and the number of
 * the question become theirs; everything else stays as traced.
 *
 * @param statements with pgbench's variables
 * @param variables by name, what is the same in every answer
 * @param answers of each sitting, before the next one's turn
 */
record Script(List<String> statements, Map<String, String> variables, int answers) {
    /** Sittings made for the script have ids of this shape, ending in their number. */
    static final String SITTING = "('00000000-0000-7000-8000-' || lpad((%s)::text, 12, '0'))::uuid";

    static final String SUBJECT = "('load-' || (%s)::text)";
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d.*");

    /** @param typed whether each constant says its type, for statements in which PostgreSQL cannot tell it */
    static Script of(Trace trace, boolean typed) {
        TreeMap<Integer, List<Statement>> windows = new TreeMap<>(trace.windows());
        int answers = windows.lastKey();
        List<Statement> example = middle(windows);
        Map<String, String> variables = new LinkedHashMap<>();
        List<String> statements = new ArrayList<>();
        for (int s = 0; s < example.size(); s++) {
            int place = s;
            Statement statement = example.get(s);
            Matcher parameter = PARAMETER.matcher(statement.sql());
            StringBuilder sql = new StringBuilder();
            while (parameter.find()) {
                int p = Integer.parseInt(parameter.group(1)) - 1;
                Map<Integer, @Nullable String> values = new TreeMap<>();
                windows.forEach((number, window) ->
                        values.put(number, window.get(place).parameters().get(p)));
                String name = "p" + s + "_" + p;
                parameter.appendReplacement(
                        sql,
                        Matcher.quoteReplacement(placed(
                                trace, name, values, statement.parameters().get(p), variables, typed)));
            }
            statements.add(parameter.appendTail(sql).toString());
        }
        return new Script(statements, variables, answers);
    }

    /** The answer with the median amount of text. */
    private static List<Statement> middle(Map<Integer, List<Statement>> windows) {
        List<List<Statement>> sorted = windows.values().stream()
                .sorted(java.util.Comparator.comparingLong(Script::size))
                .toList();
        return sorted.get(sorted.size() / 2);
    }

    private static long size(List<Statement> window) {
        return window.stream()
                .flatMap(statement -> statement.parameters().stream())
                .mapToLong(value -> value == null ? 0 : value.length())
                .sum();
    }

    private static String placed(
            Trace trace,
            String name,
            Map<Integer, @Nullable String> values,
            @Nullable String value,
            Map<String, String> variables,
            boolean typed) {
        if (value == null) return "NULL";
        if (value.equals(trace.sitting()) || value.equals(trace.person())) return SITTING.formatted(":s");
        if (value.equals(trace.subject())) return SUBJECT.formatted(":s");
        Integer ahead = ahead(values);
        if (ahead != null) return typed ? "(:n + (" + ahead + "))::int" : ":n" + (ahead == 0 ? "" : suffix(ahead));
        variables.put(name, value);
        return ":" + name + (typed ? type(value) : "");
    }

    /** By how much a parameter is ahead of the question's number, always; null for another parameter. */
    private static @Nullable Integer ahead(Map<Integer, @Nullable String> values) {
        Integer ahead = null;
        for (Map.Entry<Integer, @Nullable String> entry : values.entrySet()) {
            String value = entry.getValue();
            if (value == null || !WHOLE.matcher(value).matches() || value.length() > 9) return null;
            int difference = Integer.parseInt(value) - entry.getKey();
            if (ahead != null && ahead != difference) return null;
            ahead = difference;
        }
        return values.size() > 1 ? ahead : null;
    }

    /** pgbench's variables n_less_1, n, n_plus_1 ... are the number and its neighbours. */
    private static String suffix(int ahead) {
        return ahead < 0 ? "_less_" + -ahead : "_plus_" + ahead;
    }

    private static String type(String value) {
        if (UUID_TEXT.matcher(value).matches()) return "::uuid";
        if (value.startsWith("\\x")) return "::bytea";
        if (TIME.matcher(value).matches()) return "::timestamptz";
        return WHOLE.matcher(value).matches() ? "::bigint" : "::text";
    }

    /** The file that pgbench reads. */
    String text(int sittingsEach) {
        StringBuilder text = new StringBuilder("\\set t :t + 1\n");
        text.append("\\set s :client_id * ")
                .append(sittingsEach)
                .append(" + :t / ")
                .append(answers)
                .append('\n');
        text.append("\\set n :t % ").append(answers).append(" + 1\n");
        String all = String.join("\n", statements);
        for (int ahead = -3; ahead <= 3; ahead++) {
            if (ahead != 0 && all.contains(":n" + suffix(ahead)))
                text.append("\\set n")
                        .append(suffix(ahead))
                        .append(" :n + (")
                        .append(ahead)
                        .append(")\n");
        }
        statements.forEach(statement -> text.append(statement).append(";\n"));
        return text.toString();
    }
}
