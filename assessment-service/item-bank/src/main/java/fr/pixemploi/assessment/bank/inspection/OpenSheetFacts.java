package fr.pixemploi.assessment.bank.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Facts of an OpenDocument spreadsheet. */
final class OpenSheetFacts {
    /** What a date without an hour ends with. */
    private static final Pattern MIDNIGHT = Pattern.compile("T00:00:00(\\.0+)?$");

    private final OpenStyles styles;
    private final FactBudget budget;
    private int left = Limits.CELLS;

    private OpenSheetFacts(OpenStyles styles, FactBudget budget) {
        this.styles = styles;
        this.budget = budget;
    }

    /** A cell that holds something, at its first column, and in how many columns it stands. */
    private record Held(Element cell, int column, int times, String text) {}

    static ObjectNode of(Parts parts, FactBudget budget) {
        ObjectNode facts = budget.objectNode();
        OpenSheetFacts reader = new OpenSheetFacts(new OpenStyles(parts), budget);
        var sheets = facts.putArray("sheets");
        for (Element table : parts.need("content.xml").getElementsByTag("table:table")) {
            if (sheets.size() >= Limits.SHEETS || !isSheet(table)) continue;
            boolean hidden = reader.styles
                    .property("table", table.attr("table:style-name"), "style:table-properties", "table:display")
                    .filter("false"::equals)
                    .isPresent();
            ObjectNode sheet =
                    sheets.addObject().put("name", table.attr("table:name")).put("hidden", hidden);
            reader.read(table).into(sheet);
        }
        facts.put("charts", charts(parts));
        return facts;
    }

    private static boolean isSheet(Element table) {
        Element parent = table.parent();
        return parent != null && parent.tagName().equals("office:spreadsheet");
    }

    private static int charts(Parts parts) {
        Document manifest = parts.need("META-INF/manifest.xml");
        return (int) manifest.getElementsByTag("manifest:file-entry").stream()
                .filter(entry -> entry.attr("manifest:media-type").equals("application/vnd.oasis.opendocument.chart"))
                .count();
    }

    private SheetCells read(Element table) {
        SheetCells grid = new SheetCells(budget);
        List<String> columns = columns(table);
        int at = 0;
        for (Element row : rows(table, new ArrayList<>())) {
            int times = repeated(row, "table:number-rows-repeated");
            List<Held> held = held(row);
            for (int i = 0; !held.isEmpty() && i < times && left > 0; i++) row(grid, row, at + i, held, columns);
            at = Math.addExact(at, times);
        }
        return grid;
    }

    private List<Held> held(Element row) {
        List<Held> held = new ArrayList<>();
        int column = 0;
        for (Element cell : row.children()) {
            boolean covered = cell.tagName().equals("table:covered-table-cell");
            if (!covered && !cell.tagName().equals("table:table-cell")) continue;
            int times = repeated(cell, "table:number-columns-repeated");
            String text = text(cell);
            boolean some = cell.hasAttr("office:value-type") || cell.hasAttr("table:formula") || !text.isEmpty();
            if (some) held.add(new Held(cell, column, times, text));
            column = Math.addExact(column, times);
        }
        return held;
    }

    private void row(SheetCells grid, Element row, int at, List<Held> held, List<String> columns) {
        for (Held some : held) {
            for (int i = 0; i < some.times() && left > 0; i++) {
                left--;
                int column = some.column() + i;
                String style = style(some.cell(), row, column < columns.size() ? columns.get(column) : "");
                grid.put(
                        at,
                        column,
                        value(some),
                        some.text(),
                        OpenFormula.plain(some.cell().attr("table:formula")),
                        styles.isBold("table-cell", style));
            }
        }
    }

    private static String style(Element cell, Element row, String column) {
        if (cell.hasAttr("table:style-name")) return cell.attr("table:style-name");
        String rows = row.attr("table:default-cell-style-name");
        return rows.isEmpty() ? column : rows;
    }

    private JsonNode value(Held some) {
        Element cell = some.cell();
        String type = cell.attr("office:value-type");
        return switch (type) {
            case "float", "currency", "percentage" -> number(cell.attr("office:value"));
            case "boolean" ->
                budget.booleanNode(cell.attr("office:boolean-value").equals("true"));
            case "date" ->
                budget.textNode(MIDNIGHT.matcher(cell.attr("office:date-value")).replaceFirst(""));
            case "time" -> budget.textNode(cell.attr("office:time-value"));
            default -> budget.textNode(some.text());
        };
    }

    private JsonNode number(String written) {
        try {
            return SheetCells.number(budget, Double.parseDouble(written));
        } catch (NumberFormatException e) {
            throw new FileRefused(Refusal.DAMAGED, e);
        }
    }

    /** Paragraphs of the cell; not those of a note that hangs on it. */
    private String text(Element cell) {
        return cell.children().stream()
                .filter(child -> child.tagName().equals("text:p"))
                .map(line -> OpenTextFacts.text(line, budget))
                .collect(Collectors.joining("\n"));
    }

    /** Rows may be grouped, as headers or to be folded. */
    private static List<Element> rows(Element within, List<Element> rows) {
        for (Element child : within.children()) {
            switch (child.tagName()) {
                case "table:table-row" -> rows.add(child);
                case "table:table-row-group", "table:table-header-rows", "table:table-rows" -> rows(child, rows);
                default -> {}
            }
        }
        return rows;
    }

    private static List<String> columns(Element table) {
        List<String> columns = new ArrayList<>();
        for (Element column : table.getElementsByTag("table:table-column")) {
            int times = repeated(column, "table:number-columns-repeated");
            for (int i = 0; i < times && columns.size() < Limits.COLUMNS; i++)
                columns.add(column.attr("table:default-cell-style-name"));
        }
        return columns;
    }

    private static int repeated(Element element, String attribute) {
        String times = element.attr(attribute);
        if (times.isEmpty()) return 1;
        boolean number =
                times.length() <= 7 && times.charAt(0) != '0' && times.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number) throw new FileRefused(Refusal.DAMAGED);
        return Integer.parseInt(times);
    }
}
