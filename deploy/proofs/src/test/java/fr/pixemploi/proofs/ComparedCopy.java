package fr.pixemploi.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The copy that a person took beside the rows that the databases hold of them. What may be missing from it is data, {@code
 * not-in-exports.yaml}, with the reason.
 */
final class ComparedCopy {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** Kinds of columns in which people are called by something, or wrote it. */
    private static final Set<String> TELLING =
            Set.of("pseudonym", "identity", "contact", "free-text", "account", "needs", "skills");

    /** Those of them in which a word may be one of a list of the platform's. */
    private static final Set<String> CODED = Set.of("needs", "skills");

    private static final String UNPLAYED = "unplayed";

    /** Shorter ones stand in other people's rows and in any text by chance. */
    private static final int TELLING_LENGTH = 8;

    private final TakenCopy copy;
    private final EveryRow.OfPerson mine;
    private final ShownColumns shown = new ShownColumns();
    private final JsonNode exceptions = YAML.readTree(ComparedCopy.class.getResourceAsStream("/not-in-exports.yaml"));

    ComparedCopy(TakenCopy copy, EveryRow.OfPerson mine) throws IOException {
        this.copy = copy;
        this.mine = mine;
    }

    /** Rows of the databases that are not in the copy as they are, each with its table. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        Map<String, List<JsonNode>> told = told();
        for (EveryRow.Row row : mine.rows()) {
            if (isLeftOut(row.table())) continue;
            ObjectNode expected = without(row.table(), shown.shown(row));
            if (!shown.isShown(row.table())) missing.add(row.table() + " is of nobody, has " + row.values());
            else if (!told.getOrDefault(row.table(), List.of()).remove(expected))
                missing.add(row.table() + " " + expected);
            else if (!isInTable(row.table(), expected)) missing.add(row.table() + ", as CSV " + expected);
        }
        return missing;
    }

    /** Rows of the copy that are of no row of this person. */
    List<String> strange() {
        Map<String, List<JsonNode>> told = told();
        mine.rows().stream()
                .filter(row -> shown.isShown(row.table()))
                .forEach(row ->
                        told.getOrDefault(row.table(), List.of()).remove(without(row.table(), shown.shown(row))));
        List<String> strange = new ArrayList<>();
        told.forEach((table, rows) -> {
            if (!isLeftOut(table)) rows.forEach(row -> strange.add(table + " " + row));
        });
        return strange;
    }

    /** Exceptions that nothing of this person needs, save those of what is there only for a while. */
    Set<String> needless() {
        Set<String> needless = new TreeSet<>();
        exceptions
                .properties()
                .forEach(place -> place.getValue().properties().forEach(table -> {
                    String suffix = "." + table.getKey();
                    boolean isNeeded = mine.rows().stream()
                            .anyMatch(row -> place.getKey().equals("everywhere")
                                    ? row.table().endsWith(suffix)
                                    : row.table().equals(place.getKey() + suffix));
                    if (!isNeeded
                            && !isSometimes(table.getValue())
                            && !table.getValue().has(UNPLAYED)) needless.add(place.getKey() + suffix);
                }));
        return needless;
    }

    /** What stands in the copy and belongs to somebody else alone: ids, names, addresses, what they wrote. */
    Set<String> ofAnother(EveryRow.OfPerson other, Set<String> otherIds) {
        Set<String> alone = new TreeSet<>(otherIds);
        for (EveryRow.Row row : other.rows()) {
            alone.addAll(row.ids());
            if (shown.isShown(row.table()))
                row.values().properties().forEach(column -> {
                    String kind = shown.kind(row.table(), column.getKey());
                    if (!TELLING.contains(kind)) return;
                    Set<String> told = new HashSet<>();
                    texts(column.getValue(), told);
                    // Words of the platform, as "audience", stand in everybody's copy.
                    if (CODED.contains(kind)) told.removeIf(text -> text.matches("[a-z][a-z-]*"));
                    alone.addAll(told);
                });
        }
        // What is shown of the own rows, and not all of them, since the copy is among these.
        Set<String> own = new HashSet<>();
        mine.rows().stream().filter(row -> shown.isShown(row.table())).forEach(row -> texts(shown.shown(row), own));
        String myOwn = String.join("\n", own);
        alone.removeIf(text -> !otherIds.contains(text) && myOwn.contains(text));
        // Values too, since a quote in them is written in another way in each file.
        Set<String> there = new HashSet<>();
        copy.rows().values().forEach(rows -> rows.forEach(row -> texts(row, there)));
        String all = String.join("\n", there) + String.join("\n", copy.texts()).toLowerCase(Locale.ROOT);
        alone.removeIf(text -> !all.contains(text));
        return alone;
    }

    /** Those of whose rows the person is shown some. */
    Set<String> tables() {
        Set<String> tables = new TreeSet<>();
        mine.rows().stream().map(EveryRow.Row::table).filter(shown::isShown).forEach(tables::add);
        return tables;
    }

    /** Tables of people by the registers in which this person has no row, so that nothing was compared; save those that have some now and then. */
    Set<String> unplayed() {
        Set<String> unplayed = new TreeSet<>(shown.shownTables());
        unplayed.removeAll(tables());
        unplayed.removeIf(table -> {
            JsonNode known = exception(table);
            return isSometimes(known) || known.path(UNPLAYED).asText().equals("sometimes");
        });
        return unplayed;
    }

    /** Those of which it is said why. */
    Set<String> knownUnplayed() {
        Set<String> known = new TreeSet<>();
        exceptions
                .properties()
                .forEach(place -> place.getValue().properties().forEach(table -> {
                    if (table.getValue().path(UNPLAYED).asText().equals("always"))
                        known.add(place.getKey() + "." + table.getKey());
                }));
        return known;
    }

    private static boolean isSometimes(JsonNode exception) {
        return exception.path("sometimes").asBoolean();
    }

    private static void texts(JsonNode value, Set<String> texts) {
        if (value.isTextual() && value.asText().length() >= TELLING_LENGTH)
            texts.add(value.asText().toLowerCase(Locale.ROOT));
        value.forEach(part -> texts(part, texts));
    }

    private Map<String, List<JsonNode>> told() {
        Map<String, List<JsonNode>> told = new TreeMap<>();
        copy.rows().forEach((table, rows) -> {
            List<JsonNode> alike = new ArrayList<>();
            rows.forEach(row -> alike.add(without(table, ShownColumns.alike(row))));
            told.put(table, alike);
        });
        return told;
    }

    /** Whether each value stands in the table's file too. */
    private boolean isInTable(String table, ObjectNode row) {
        String csv = copy.csv(table);
        for (JsonNode value : row)
            if (value.isTextual()
                    && !isMoment(value)
                    && !csv.contains(value.asText().replace("\"", "\"\""))) return false;
        return !csv.isEmpty();
    }

    private static boolean isMoment(JsonNode value) {
        return value.asText().matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    }

    private boolean isLeftOut(String table) {
        JsonNode exception = exception(table);
        return exception.isObject() && !exception.has("columns") && !exception.has(UNPLAYED);
    }

    /** Without the columns that are known only once the copy is made. */
    private ObjectNode without(String table, ObjectNode row) {
        exception(table).path("columns").forEach(column -> row.remove(column.asText()));
        return row;
    }

    private JsonNode exception(String table) {
        String[] parts = table.split("\\.");
        JsonNode here = exceptions.path(parts[0]).path(parts[1]);
        return here.isMissingNode() ? exceptions.path("everywhere").path(parts[1]) : here;
    }
}
