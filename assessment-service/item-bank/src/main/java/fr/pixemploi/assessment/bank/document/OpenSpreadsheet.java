package fr.pixemploi.assessment.bank.document;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A spreadsheet as OpenDocument; the values of its formulas are those that were computed for the other format. */
record OpenSpreadsheet(Spreadsheet spreadsheet, XSSFWorkbook computed) {
    private static final String STYLES = """
            <number:currency-style style:name="N-euros"><number:number number:decimal-places="2" number:min-decimal-places="2" \
            number:min-integer-digits="1" number:grouping="true"/><number:text> </number:text>\
            <number:currency-symbol>€</number:currency-symbol></number:currency-style>\
            <number:date-style style:name="N-date"><number:day number:style="long"/><number:text>/</number:text>\
            <number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>\
            <style:style style:name="euros" style:family="table-cell" style:data-style-name="N-euros"/>\
            <style:style style:name="date" style:family="table-cell" style:data-style-name="N-date"/>""";

    /** A text, which is left alone, or a reference with the sheet it may name. */
    private static final Pattern REFERENCE = Pattern.compile(
            "\"(?:[^\"]|\"\")*\"|((?:'[^']+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?(\\$?[A-Z]{1,3}\\$?\\d+)(?::(\\$?[A-Z]{1,3}\\$?\\d+))?(?![\\w(])|[,]");

    /** Of one letter of a usual text; narrower columns show dates and sums as ###. */
    private static final int MILLIMETRES_OF_A_LETTER = 2;

    byte[] file() throws IOException {
        StringBuilder body = new StringBuilder("<office:spreadsheet>");
        Set<Integer> widths = new TreeSet<>();
        for (Spreadsheet.Page page : spreadsheet.sheets()) {
            body.append("<table:table table:name=\"%s\">".formatted(OpenDocument.escaped(page.name())));
            Sheet values = computed.getSheet(page.name());
            List<List<Cell>> rows = page.rows().cells();
            for (int letters : Spreadsheet.widths(rows).values()) {
                widths.add(letters);
                body.append("<table:table-column table:style-name=\"wide-%d\"/>".formatted(letters));
            }
            for (int r = 0; r < rows.size(); r++) {
                body.append("<table:table-row>");
                if (rows.get(r).isEmpty()) body.append("<table:table-cell/>");
                for (int c = 0; c < rows.get(r).size(); c++)
                    body.append(cell(rows.get(r).get(c), values, r, c));
                body.append("</table:table-row>");
            }
            body.append("</table:table>");
        }
        body.append("</office:spreadsheet>");
        String styles =
                STYLES + widths.stream().map(OpenSpreadsheet::columnStyle).collect(Collectors.joining());
        return OpenDocument.file(FileFormat.ODS, "", styles, body.toString(), new Properties("", ""));
    }

    private static String columnStyle(int letters) {
        return """
                <style:style style:name="wide-%d" style:family="table-column">\
                <style:table-column-properties style:column-width="%dmm"/></style:style>""".formatted(letters, letters * MILLIMETRES_OF_A_LETTER);
    }

    private static String cell(Cell cell, Sheet values, int row, int column) {
        return switch (cell) {
            case Cell.Empty ignored -> "<table:table-cell/>";
            case Cell.Text text -> text("", text.text());
            case Cell.Number number ->
                number(
                        number.euros() ? " table:style-name=\"euros\"" : "",
                        number.number().toPlainString(),
                        Cell.plain(number) + (number.euros() ? " €" : ""));
            case Cell.Truth truth -> truth("", truth.truth());
            case Cell.Date date -> """
                <table:table-cell table:style-name="date" office:value-type="date" office:date-value="%s"><text:p>%s</text:p></table:table-cell>""".formatted(date.date(), Cell.plain(date));
            case Cell.Formula formula ->
                formula(formula.formula(), values.getRow(row).getCell(column));
        };
    }

    private static String formula(String formula, org.apache.poi.ss.usermodel.Cell value) {
        String attribute = " table:formula=\"of:=" + OpenDocument.escaped(opened(formula)) + "\"";
        CellType type = value.getCachedFormulaResultType();
        if (type == CellType.NUMERIC) {
            String number = new java.math.BigDecimal(Double.toString(value.getNumericCellValue()))
                    .stripTrailingZeros()
                    .toPlainString();
            return number(attribute, number, number.replace('.', ','));
        }
        if (type == CellType.BOOLEAN) return truth(attribute, value.getBooleanCellValue());
        if (type == CellType.STRING) return text(attribute, value.getStringCellValue());
        throw new DocumentFault("sheets", "the formula \"" + formula + "\" has no value");
    }

    /** {@code SUM(Feuil1!A1:A3,2)} as OpenFormula: {@code SUM([$Feuil1.A1:.A3];2)}. */
    private static String opened(String formula) {
        return REFERENCE.matcher(formula).replaceAll(found -> Matcher.quoteReplacement(reference(found)));
    }

    private static String reference(java.util.regex.MatchResult found) {
        if (found.group().equals(",")) return ";";
        if (found.group(2) == null) return found.group();
        String sheet = found.group(1) == null
                ? ""
                : "$" + found.group(1).substring(0, found.group(1).length() - 1);
        String to = found.group(3) == null ? "" : ":." + found.group(3);
        return "[" + sheet + "." + found.group(2) + to + "]";
    }

    private static String number(String attributes, String number, String shown) {
        return "<table:table-cell%s office:value-type=\"float\" office:value=\"%s\"><text:p>%s</text:p></table:table-cell>"
                .formatted(attributes, number, shown);
    }

    private static String truth(String attributes, boolean truth) {
        return "<table:table-cell%s office:value-type=\"boolean\" office:boolean-value=\"%s\"><text:p>%s</text:p></table:table-cell>"
                .formatted(attributes, truth, truth ? "VRAI" : "FAUX");
    }

    private static String text(String attributes, String text) {
        return "<table:table-cell%s office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>"
                .formatted(attributes, OpenDocument.inline(text));
    }
}
