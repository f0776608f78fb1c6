package fr.pixemploi.kit.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Columns of a file that say what the fields of a request say: one line each, in the order in which they are told. */
public final class RequestColumns {
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<String> needed = new ArrayList<>();
    private final List<String> key = new ArrayList<>();
    private final Set<String> days = new HashSet<>();

    /** A column that may be left out, and its cells empty. */
    public RequestColumns column(String name, String field) {
        fields.put(name, field);
        return this;
    }

    public RequestColumns needed(String name, String field) {
        needed.add(name);
        return column(name, field);
    }

    /** One of those that tell a row from the others of its file. */
    public RequestColumns key(String name, String field) {
        key.add(name);
        return column(name, field);
    }

    public RequestColumns neededKey(String name, String field) {
        key.add(name);
        return needed(name, field);
    }

    /** A column of days, written 17/05/1990 or 1990-05-17. */
    public RequestColumns day(String name, String field) {
        days.add(name);
        return column(name, field);
    }

    public ImportColumns columns() {
        return new ImportColumns(List.copyOf(fields.keySet()), needed, key);
    }

    /** The field of a column. */
    String field(String column) {
        return fields.getOrDefault(column, column);
    }

    boolean isDay(String column) {
        return days.contains(column);
    }

    /** The column of a field; empty when it is in none. */
    String column(String field) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue().equals(field))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
