package fr.pixemploi.assessment.bank.inspection;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Hostile spreadsheets. */
final class HostileSheets {
    private static final String OPEN = "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" "
            + "xmlns:style=\"s\"><office:body><office:spreadsheet>";
    private static final String CLOSE = "</office:spreadsheet></office:body></office:document-content>";

    private HostileSheets() {}

    static Stream<HostileFile> all() {
        return Stream.concat(openDocument(), excel());
    }

    private static Stream<HostileFile> openDocument() {
        return Stream.of(
                ods("a cell of 100 kB in 20,000 columns", Refusal.TOO_LARGE, repeated("20000", "x".repeat(100_000))),
                ods(
                        "a cell of 500 characters in 20,000 columns",
                        Refusal.TOO_LARGE,
                        repeated("20000", "x".repeat(500))),
                ods("a letter in nine million columns", Refusal.TOO_LARGE, repeated("9999999", "x")),
                ods("a number of columns that is none", Refusal.DAMAGED, repeated("9".repeat(40), "x")),
                ods("fewer than no columns", Refusal.DAMAGED, repeated("-1", "x")),
                ods(
                        "rows beyond all numbers",
                        Refusal.DAMAGED,
                        "<table:table-row table:number-rows-repeated=\"9999999\"/>".repeat(300)),
                ods(
                        "a row in nine million rows",
                        Refusal.TOO_LARGE,
                        "<table:table-row table:number-rows-repeated=\"9999999\"><table:table-cell><text:p>x</text:p>"
                                + "</table:table-cell></table:table-row>"),
                ods("spaces by the million", Refusal.TOO_LARGE, cell("", "<text:s text:c=\"999\"/>".repeat(2_000))),
                ods(
                        "a formula of brackets that never end",
                        Refusal.TOO_LARGE,
                        cell("table:formula=\"of:=" + "[;".repeat(50_000) + "\"", "x")),
                ods(
                        "formulas of brackets in two hundred cells",
                        Refusal.TOO_LARGE,
                        "<table:table-row>"
                                + ("<table:table-cell table:formula=\"of:=" + "[".repeat(4_000) + "\"/>").repeat(200)
                                + "</table:table-row>"),
                ods(
                        "a date of 100 kB in 20,000 columns",
                        Refusal.TOO_LARGE,
                        "<table:table-row><table:table-cell table:number-columns-repeated=\"20000\" office:value-type=\"date\" "
                                + "office:date-value=\"" + "T00:00:00.0".repeat(9_000) + "\"/></table:table-row>"),
                ods(
                        "a number that is none",
                        Refusal.DAMAGED,
                        cell("office:value-type=\"float\" office:value=\"1e\"", "x")),
                ods("rows grouped ten thousand deep", Refusal.TOO_LARGE, "<table:table-row-group>".repeat(10_000)),
                HostileFile.of(
                        "two hundred sheets with long names",
                        "a.ods",
                        Refusal.TOO_LARGE,
                        () -> content(("<table:table table:name=\"" + "n".repeat(1_000) + "\"/>").repeat(200))),
                HostileFile.of(
                        "no list of its parts",
                        "a.ods",
                        Refusal.DAMAGED,
                        () -> Hostile.changed("ventes.ods", parts -> parts.remove("META-INF/manifest.xml"))));
    }

    private static Stream<HostileFile> excel() {
        return Stream.of(
                xlsx("a text of a megabyte", Refusal.TOO_LARGE, inline(noise(1_000_000))),
                xlsx("currencies that never end", Refusal.TOO_LARGE, inline("[$".repeat(20_000))),
                xlsx(
                        "a thousand cells of 500 characters",
                        Refusal.TOO_LARGE,
                        inline("x".repeat(500)).repeat(1_000)),
                xlsx("a number that is none", Refusal.DAMAGED, "<c r=\"A1\"><v>1e1e1</v></c>"),
                xlsx("a kind of cell that is none", Refusal.DAMAGED, "<c r=\"A1\" t=\"zz\"><v>1</v></c>"),
                xlsx(
                        "a formula of 100 kB",
                        Refusal.TOO_LARGE,
                        "<c r=\"A1\"><f>" + "(".repeat(100_000) + "</f><v>1</v></c>"),
                xlsx("a memory full of cells", Refusal.TOO_LARGE, numbers(130_000)),
                HostileFile.of(
                        "elements ten thousand deep",
                        "a.xlsx",
                        Refusal.TOO_LARGE,
                        () -> Hostile.changed(
                                "ventes.xlsx",
                                parts -> parts.put("xl/worksheets/sheet1.xml", Hostile.ascii("<row>".repeat(10_000))))),
                HostileFile.of(
                        "four hundred thousand elements",
                        "a.xlsx",
                        Refusal.TOO_LARGE,
                        () -> Hostile.changed(
                                "ventes.xlsx",
                                parts -> parts.put("xl/a.xml", Hostile.ascii("<a>" + numbers(200_001) + "</a>")))),
                HostileFile.of(
                        "the format of a cell of 100 kB",
                        "a.xlsx",
                        Refusal.TOO_LARGE,
                        () -> Hostile.changed(
                                "ventes.xlsx",
                                parts -> parts.computeIfPresent(
                                        "xl/styles.xml",
                                        (path, old) -> Hostile.ascii(new String(old, StandardCharsets.UTF_8)
                                                .replaceAll(
                                                        "formatCode=\"[^\"]*\"",
                                                        "formatCode=\"" + "[\\$".repeat(50_000) + "\""))))),
                HostileFile.of(
                        "a workbook that is there twice",
                        "a.xlsx",
                        Refusal.DAMAGED,
                        () -> Hostile.renamed(
                                Hostile.changed("ventes.xlsx", parts -> parts.put("xl/workbook.xm_", new byte[10])),
                                "xl/workbook.xm_",
                                "xl/workbook.xml")),
                HostileFile.of(
                        "a book of thirty years ago", "a.xlsx", Refusal.NAME_AND_CONTENT_DIFFER, () -> new byte[] {
                            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                        }));
    }

    /** Letters that hardly pack. */
    static String noise(int length) {
        return new java.util.Random(7)
                .ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, (text, letter) -> text.append((char) letter), StringBuilder::append)
                .toString();
    }

    /** Two elements each, unlike each other, so that they do not pack as a bomb does. */
    private static String numbers(int count) {
        StringBuilder cells = new StringBuilder();
        new java.util.Random(7)
                .ints(count)
                .forEach(number -> cells.append("<c><v>").append(number).append("</v></c>"));
        return cells.toString();
    }

    private static String repeated(String times, String text) {
        return cell("table:number-columns-repeated=\"" + times + "\"", text);
    }

    private static String cell(String attributes, String text) {
        return "<table:table-row><table:table-cell " + attributes + "><text:p>" + text
                + "</text:p></table:table-cell></table:table-row>";
    }

    private static HostileFile ods(String what, Refusal why, String rows) {
        return HostileFile.of(
                what, "a.ods", why, () -> content("<table:table table:name=\"a\">" + rows + "</table:table>"));
    }

    private static byte[] content(String tables) {
        return Hostile.changed(
                "ventes.ods", parts -> parts.put("content.xml", Hostile.ascii(OPEN + closed(tables) + CLOSE)));
    }

    /** Groups of rows are opened in great number only: here they are closed. */
    private static String closed(String tables) {
        int open = tables.split("<table:table-row-group>", -1).length - 1;
        return open == 0
                ? tables
                : tables.replace("</table:table>", "</table:table-row-group>".repeat(open) + "</table:table>");
    }

    private static String inline(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static HostileFile xlsx(String what, Refusal why, String cells) {
        return HostileFile.of(
                what,
                "a.xlsx",
                why,
                () -> Hostile.changed(
                        "ventes.xlsx",
                        parts -> parts.put(
                                "xl/worksheets/sheet1.xml",
                                Hostile.ascii(
                                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                                + "<sheetData>" + rows(cells) + "</sheetData></worksheet>"))));
    }

    /** A hundred cells a row, so that none of them stands outside. */
    private static String rows(String cells) {
        StringBuilder rows = new StringBuilder();
        String[] each = cells.split("(?<=</c>)");
        for (int i = 0; i < each.length; i++) {
            if (i % 100 == 0) rows.append(i == 0 ? "<row>" : "</row><row>");
            rows.append(each[i]);
        }
        return rows.append("</row>").toString();
    }
}
