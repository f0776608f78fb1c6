package fr.pixemploi.assessment.bank.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Facts of an OpenDocument spreadsheet. */
final class OpenSheetFacts {
    private final OpenStyles styles;
    private int left = Limits.CELLS;

    private OpenSheetFacts(OpenStyles styles) {
        this.styles = styles;
    }

    static ObjectNode of(Parts parts) {
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        OpenSheetFacts reader = new OpenSheetFacts(new OpenStyles(parts));
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
        SheetCells grid = new SheetCells();
        List<String> columns = columns(table);
        int at = 0;
        for (Element row : rows(table, new ArrayList<>())) {
            int times = repeated(row, "table:number-rows-repeated");
            boolean some = row.children().stream().anyMatch(OpenSheetFacts::holdsSomething);
            for (int i = 0; some && i < times && left > 0; i++) row(grid, row, at + i, columns);
            at += times;
        }
        return grid;
    }

    private void row(SheetCells grid, Element row, int at, List<String> columns) {
        int column = 0;
        for (Element cell : row.children()) {
            boolean covered = cell.tagName().equals("table:covered-table-cell");
            if (!covered && !cell.tagName().equals("table:table-cell")) continue;
            int times = repeated(cell, "table:number-columns-repeated");
            for (int i = 0; holdsSomething(cell) && i < times && left > 0; i++) {
                Limits.goOn();
                left--;
                String style = style(cell, row, column + i < columns.size() ? columns.get(column + i) : "");
                String formula = cell.attr("table:formula");
                grid.put(
                        at,
                        column + i,
                        value(cell),
                        text(cell),
                        OpenFormula.plain(formula),
                        styles.isBold("table-cell", style));
            }
            column += times;
        }
    }

    private static String style(Element cell, Element row, String column) {
        if (cell.hasAttr("table:style-name")) return cell.attr("table:style-name");
        String rows = row.attr("table:default-cell-style-name");
        return rows.isEmpty() ? column : rows;
    }

    private static boolean holdsSomething(Element cell) {
        return cell.hasAttr("office:value-type")
                || cell.hasAttr("table:formula")
                || !text(cell).isEmpty();
    }

    private static JsonNode value(Element cell) {
        JsonNodeFactory values = JsonNodeFactory.instance;
        String type = cell.attr("office:value-type");
        return switch (type) {
            case "float", "currency", "percentage" -> number(cell.attr("office:value"));
            case "boolean" ->
                values.booleanNode(cell.attr("office:boolean-value").equals("true"));
            case "date" -> values.textNode(cell.attr("office:date-value").replaceFirst("T00:00:00(\\.0+)?$", ""));
            case "time" -> values.textNode(cell.attr("office:time-value"));
            default -> values.textNode(text(cell));
        };
    }

    private static JsonNode number(String written) {
        try {
            return SheetCells.number(Double.parseDouble(written));
        } catch (NumberFormatException e) {
            throw new FileRefused(Refusal.DAMAGED, e);
        }
    }

    /** Paragraphs of the cell; not those of a note that hangs on it. */
    private static String text(Element cell) {
        return cell.children().stream()
                .filter(child -> child.tagName().equals("text:p"))
                .map(OpenTextFacts::text)
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
        if (!times.matches("[1-9]\\d{0,6}")) throw new FileRefused(Refusal.DAMAGED);
        return Integer.parseInt(times);
    }
}
