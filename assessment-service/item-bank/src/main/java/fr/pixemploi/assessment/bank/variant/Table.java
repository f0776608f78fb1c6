package fr.pixemploi.assessment.bank.variant;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A variable whose value is a list of records: rows with the same columns, each column a variable that is drawn again for each row. A
 * computed column sees the columns before it in its row, then the variables before the table.
 *
 * @param field path for messages
 * @param min smallest number of rows
 * @param spread how many numbers of rows there are, from the smallest on
 * @param unique columns whose values all differ within the table
 */
record Table(String field, int min, int spread, Map<String, Variable> columns, Set<String> unique) implements Variable {
    private static final int MAX_ROWS = 200;

    /** Draws of a value until it differs from those above: with 200 of 200 values wanted, all in vain once in 10^10 tables. */
    private static final int DRAWS_OF_A_VALUE = 5000;

    /** A computed column that must differ is drawn again with its whole row. */
    private static final int DRAWS_OF_A_ROW = 200;

    /** @throws VariantFault naming the field that is wrong */
    static Table of(String field, JsonNode described) {
        Map<String, Variable> columns = columns(field + ".columns", described.path("columns"));
        Set<String> unique = unique(field + ".unique", described.path("unique"), columns.keySet());
        for (Map.Entry<String, JsonNode> entry : described.properties()) {
            if (!Set.of("rows", "columns", "unique").contains(entry.getKey()))
                throw new VariantFault(field + "." + entry.getKey(), "is none of rows, columns, unique");
        }
        JsonNode rows = described.path("rows");
        int min = rows.isObject() ? rows(field + ".rows.from", rows.path("from")) : rows(field + ".rows", rows);
        int max = rows.isObject() ? rows(field + ".rows.to", rows.path("to")) : min;
        if (max < min) throw new VariantFault(field + ".rows", "from must not be above to");
        return new Table(field, min, max - min + 1, columns, unique);
    }

    private static int rows(String field, JsonNode number) {
        if (!number.isIntegralNumber() || number.intValue() < 1 || number.intValue() > MAX_ROWS)
            throw new VariantFault(field, "is a number of rows from 1 to " + MAX_ROWS);
        return number.intValue();
    }

    private static Map<String, Variable> columns(String field, JsonNode described) {
        if (!described.isObject() || described.isEmpty())
            throw new VariantFault(field, "is a variable for each column, at least one");
        Map<String, Variable> columns = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : described.properties()) {
            String column = field + "." + entry.getKey();
            Variable variable = Variable.named(column, entry.getKey(), entry.getValue());
            if (variable instanceof Table) throw new VariantFault(column, "a table holds no other table");
            columns.put(entry.getKey(), variable);
        }
        return Collections.unmodifiableMap(columns);
    }

    private static Set<String> unique(String field, JsonNode names, Set<String> columns) {
        if (!names.isMissingNode() && !names.isArray()) throw new VariantFault(field, "is a list of columns");
        Set<String> unique = new HashSet<>();
        for (JsonNode name : names) {
            if (!columns.contains(name.asText()))
                throw new VariantFault(field, "\"" + name.asText() + "\" is no column of this table");
            unique.add(name.asText());
        }
        return Set.copyOf(unique);
    }

    @Override
    public Object draw(Dice dice, Map<String, Object> before) {
        // A fixed number of rows draws nothing, so that a table costs the dice only what it shows.
        int count = spread == 1 ? min : min + dice.below(spread);
        Map<String, Set<Object>> taken = new HashMap<>();
        unique.forEach(column -> taken.put(column, new HashSet<>()));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> row = row(dice, before, taken);
            taken.forEach((column, values) -> values.add(comparable(row.get(column))));
            rows.add(row);
        }
        return List.copyOf(rows);
    }

    private Map<String, Object> row(Dice dice, Map<String, Object> before, Map<String, Set<Object>> taken) {
        String repeated = "";
        for (int attempt = 0; attempt < DRAWS_OF_A_ROW; attempt++) {
            Map<String, Object> known = new LinkedHashMap<>(before);
            Map<String, Object> row = new LinkedHashMap<>();
            repeated = "";
            for (Map.Entry<String, Variable> column : columns.entrySet()) {
                Set<Object> above = taken.getOrDefault(column.getKey(), Set.of());
                Object value = value(column.getKey(), column.getValue(), dice, known, above);
                if (above.contains(comparable(value))) {
                    repeated = column.getKey();
                    break;
                }
                row.put(column.getKey(), value);
                known.put(column.getKey(), value);
            }
            if (repeated.isEmpty()) return Collections.unmodifiableMap(row);
        }
        throw tooFew(repeated);
    }

    private Object value(String column, Variable variable, Dice dice, Map<String, Object> known, Set<Object> above) {
        Object value = variable.draw(dice, known);
        // Drawing a computed value again changes nothing.
        if (variable instanceof Computed) return value;
        for (int draw = 1; above.contains(comparable(value)); draw++) {
            if (draw == DRAWS_OF_A_VALUE) throw tooFew(column);
            value = variable.draw(dice, known);
        }
        return value;
    }

    private VariantFault tooFew(String column) {
        return new VariantFault(field + ".unique", "\"" + column + "\" has fewer different values than the table rows");
    }

    /** Numbers are the same whatever zeros they end with. */
    private static @Nullable Object comparable(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }
}
