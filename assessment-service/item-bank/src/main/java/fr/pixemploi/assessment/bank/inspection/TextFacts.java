package fr.pixemploi.assessment.bank.inspection;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.re2j.Pattern;
import java.util.Comparator;
import java.util.List;

/** Facts of files that are text through and through. */
final class TextFacts {
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private TextFacts() {}

    static ObjectNode txt(String text, FactBudget budget) {
        ObjectNode facts = budget.objectNode();
        String ended = text.replace("\r\n", "\n").replace('\r', '\n');
        facts.put("text", ended);
        ArrayNode lines = facts.putArray("lines");
        ended.lines().limit(Limits.PARAGRAPHS).forEach(lines::add);
        return facts;
    }

    static ObjectNode csv(String text, FactBudget budget) {
        ObjectNode facts = budget.objectNode();
        char separator = separator(text);
        facts.put("separator", String.valueOf(separator));
        rows(text, separator, facts.putArray("rows"), budget);
        return facts;
    }

    /** What stands most often in the first line outside of quotes; a semicolon when nothing does. */
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        String unquoted = QUOTED.matcher(first).replaceAll("");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong((Character c) ->
                                unquoted.chars().filter(d -> d == c).count())
                        .thenComparing(c -> -SEPARATORS.indexOf(c)))
                .orElse(';');
    }

    /** RFC 4180: quotes hold separators and line ends, two of them are one. */
    private static void rows(String text, char separator, ArrayNode rows, FactBudget budget) {
        ArrayNode row = budget.arrayNode();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int cells = 0;
        String ended = text.replace("\r\n", "\n").replace('\r', '\n').stripTrailing() + "\n";
        for (int i = 0; i < ended.length() && cells < Limits.CELLS; i++) {
            char c = ended.charAt(i);
            if (quoted && c == '"' && i + 1 < ended.length() && ended.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && (c == separator || c == '\n')) {
                row.add(cell.toString());
                cells++;
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = budget.arrayNode();
                }
            } else {
                cell.append(c);
            }
        }
    }
}
