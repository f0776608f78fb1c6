package fr.pixemploi.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.local.layout.Service;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All rows of the four databases, and which of them are about somebody: those in which an id of the person or their name stands, in whatever
 * column and however deep, and those in which an id of such a row stands. Registers are not asked.
 */
final class EveryRow {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern BYTES = Pattern.compile("\\\\\\\\x((?:[0-9a-f]{2})+)");

    /** @param text all of it, as JSON in lower case; bytes as the text that they are */
    private record Stored(String table, String json, String text, Set<String> ids) {}

    /**
     * A row about somebody.
     *
     * @param table as {@code service.table}
     * @param values by column, as {@code to_jsonb} makes them
     */
    record Row(String table, JsonNode values, String text, Set<String> ids) {}

    /** @param ids those of the person and of the rows */
    record OfPerson(List<Row> rows, Set<String> ids) {}

    private final List<Stored> rows = new ArrayList<>();
    /** The column by whose id others name a row; of tables with such a primary key alone. */
    private final Map<String, String> keys = new TreeMap<>();

    static EveryRow read() throws SQLException {
        EveryRow all = new EveryRow();
        for (Service service : Service.values()) all.read(service);
        return all;
    }

    private void read(Service service) throws SQLException {
        try (Connection connection = StoredRows.connect(service);
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = statement.executeQuery("""
                    select c.relname, (
                      select a.attname from pg_constraint k join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
                      where k.conrelid = c.oid and k.contype = 'p' and cardinality(k.conkey) = 1 and a.atttypid = 'uuid'::regtype)
                    from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                    """)) {
                while (found.next()) {
                    tables.add(found.getString(1));
                    if (found.getString(2) != null)
                        keys.put(service.label() + "." + found.getString(1), found.getString(2));
                }
            }
            for (String table : tables) read(statement, service, table);
        }
    }

    private void read(Statement statement, Service service, String table) throws SQLException {
        try (ResultSet found = statement.executeQuery("select to_jsonb(r)::text from \"" + table + "\" r")) {
            while (found.next()) {
                String json = found.getString(1);
                String text = readable(json).toLowerCase(Locale.ROOT);
                Set<String> ids = new HashSet<>();
                Matcher matcher = ID.matcher(text);
                while (matcher.find()) ids.add(matcher.group());
                rows.add(new Stored(service.label() + "." + table, json, text, ids));
            }
        }
    }

    private static String readable(String json) {
        if (!json.contains("\\\\x")) return json;
        return BYTES.matcher(json)
                .replaceAll(bytes -> Matcher.quoteReplacement(
                        new String(HexFormat.of().parseHex(bytes.group(1)), StandardCharsets.UTF_8)));
    }

    /** @param name that nobody else has */
    OfPerson of(Set<String> person, String name) throws IOException {
        ObjectMapper json = new ObjectMapper();
        String word = name.toLowerCase(Locale.ROOT);
        Set<String> ids = new HashSet<>(person);
        List<Row> found = new ArrayList<>();
        List<Stored> left = new ArrayList<>(rows);
        while (true) {
            List<Stored> more = left.stream()
                    .filter(row ->
                            row.text().contains(word) || row.ids().stream().anyMatch(ids::contains))
                    .toList();
            if (more.isEmpty()) return new OfPerson(found, ids);
            left.removeAll(new HashSet<>(more));
            for (Stored row : more) {
                JsonNode values = json.readTree(row.json());
                found.add(new Row(row.table(), values, row.text(), row.ids()));
                if (keys.containsKey(row.table()))
                    ids.add(values.path(keys.get(row.table())).asText());
            }
        }
    }
}
