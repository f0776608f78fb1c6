package fr.pixemploi.assessment.bank.document;

import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a table: lists of cells, or records of which columns take the fields and write their titles first. */
record Rows(List<List<Cell>> cells) {
    private static final int MAX = 5_000;

    private record Column(String title, String field, Cell.@Nullable Format format) {}

    /** Reads {@code rows}, and {@code columns} when they are there. */
    static Rows of(Spec spec) {
        List<Spec> rows = spec.need("rows").list();
        if (rows.isEmpty() || rows.size() > MAX) throw spec.need("rows").fault("must have 1 to " + MAX + " rows");
        List<List<Cell>> cells = new ArrayList<>();
        if (spec.get("columns").isEmpty()) {
            for (Spec row : rows) cells.add(row.list().stream().map(Cell::of).toList());
            return new Rows(cells);
        }
        List<Column> columns =
                spec.need("columns").list().stream().map(Rows::column).toList();
        cells.add(columns.stream()
                .map(column -> (Cell) new Cell.Text(column.title()))
                .toList());
        for (Spec row : rows) {
            cells.add(columns.stream().map(column -> cell(row, column)).toList());
        }
        return new Rows(cells);
    }

    private static Column column(Spec spec) {
        spec.only(Set.of("title", "field", "format"));
        String format = spec.text("format").orElse("");
        if (format.isEmpty())
            return new Column(spec.need("title").text(), spec.need("field").text(), null);
        return Arrays.stream(Cell.Format.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(format))
                .findFirst()
                .map(known ->
                        new Column(spec.need("title").text(), spec.need("field").text(), known))
                .orElseThrow(() -> spec.need("format").fault("must be text, number, euros or date"));
    }

    private static Cell cell(Spec row, Column column) {
        if (!row.node().isObject() || !row.node().has(column.field()))
            throw row.fault("has no field \"" + column.field() + "\"");
        Spec field = row.get(column.field()).orElse(new Spec(NullNode.instance, row.path()));
        return column.format() == null ? Cell.of(field) : Cell.of(field, column.format());
    }
}
