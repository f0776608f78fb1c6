package fr.pixemploi.assessment.bank.inspection;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Hostile text documents, pages and plain texts. */
final class HostileTexts {
    private HostileTexts() {}

    static Stream<HostileFile> all() {
        return Stream.of(openDocument(), word(), plain()).flatMap(files -> files);
    }

    private static Stream<HostileFile> openDocument() {
        return Stream.of(
                odt(
                        "spaces by the million",
                        Refusal.TOO_LARGE,
                        "<text:p>" + "<text:s text:c=\"999\"/>".repeat(3_000) + "</text:p>"),
                odt("thirty thousand paragraphs", Refusal.TOO_LARGE, "<text:p>a</text:p>".repeat(30_000)),
                odt(
                        "letters within letters",
                        Refusal.TOO_LARGE,
                        "<text:p>" + "<text:span>".repeat(95) + "</text:span>".repeat(95) + "</text:p>"),
                odt(
                        "seventy thousand tabs",
                        Refusal.TOO_LARGE,
                        "<text:p>" + "<text:tab/>".repeat(70_000) + "</text:p>"),
                odt("tables in tables", Refusal.TOO_LARGE, nested(25, HostileSheets.noise(20_000))),
                odt(
                        "addresses of 100 kB",
                        Refusal.TOO_LARGE,
                        "<text:p><text:a xlink:href=\"" + HostileSheets.noise(100_000) + "\">a</text:a></text:p>"),
                HostileFile.of(
                        "no text at all",
                        "a.odt",
                        Refusal.DAMAGED,
                        () -> Hostile.changed(
                                "rapport.odt", parts -> parts.put("content.xml", Hostile.ascii("<a xmlns:x='y'/>")))),
                HostileFile.of(
                        "a script",
                        "a.odt",
                        Refusal.MACRO,
                        () -> Hostile.changed(
                                "rapport.odt", parts -> parts.put("Scripts/python/a.py", new byte[] {'a'}))),
                HostileFile.of(
                        "a type from afar",
                        "a.odt",
                        Refusal.EXTERNAL_ENTITY,
                        () -> Hostile.withType(
                                "rapport.odt", "styles.xml", "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">")));
    }

    private static Stream<HostileFile> word() {
        return Stream.of(
                docx("a text of a megabyte", Refusal.TOO_LARGE, paragraph(HostileSheets.noise(1_000_000))),
                docx(
                        "twenty thousand paragraphs",
                        Refusal.TOO_LARGE,
                        paragraph("a").repeat(20_000)),
                docx(
                        "tables in tables",
                        Refusal.TOO_LARGE,
                        "<w:tbl><w:tr><w:tc>".repeat(25)
                                + paragraph(HostileSheets.noise(20_000))
                                + "</w:tc></w:tr></w:tbl>".repeat(25)),
                docx("fields in fields", Refusal.TOO_LARGE, "<w:sdt>".repeat(200) + "</w:sdt>".repeat(200)),
                HostileFile.of(
                        "no body",
                        "a.docx",
                        Refusal.DAMAGED,
                        () -> Hostile.changed(
                                "rapport.docx",
                                parts -> parts.put("word/document.xml", Hostile.ascii("<w:document xmlns:w='w'/>")))),
                HostileFile.of(
                        "no document",
                        "a.docx",
                        Refusal.DAMAGED,
                        () -> Hostile.changed("rapport.docx", parts -> parts.remove("word/document.xml"))),
                HostileFile.of(
                        "data of macros",
                        "a.docx",
                        Refusal.MACRO,
                        () -> Hostile.changed(
                                "rapport.docx", parts -> parts.put("word/vbaData.xml", Hostile.ascii("<a/>")))),
                HostileFile.of(
                        "laughs in its styles",
                        "a.docx",
                        Refusal.EXTERNAL_ENTITY,
                        () -> Hostile.withType("rapport.docx", "word/styles.xml", Hostile.LAUGHS)),
                HostileFile.of("a name with macros", "a.docm", Refusal.MACRO, () -> Hostile.made("rapport.docx")));
    }

    private static Stream<HostileFile> plain() {
        return Stream.of(
                HostileFile.of("70 kB", "a.txt", Refusal.TOO_LARGE, () -> Hostile.ascii(HostileSheets.noise(70_000))),
                HostileFile.of(
                        "thirty thousand lines", "a.txt", Refusal.TOO_LARGE, () -> Hostile.ascii("a\n".repeat(30_000))),
                HostileFile.of(
                        "zeros between letters", "a.txt", Refusal.NAME_AND_CONTENT_DIFFER, () -> Hostile.ascii("a\0b")),
                HostileFile.of(
                        "two million cells",
                        "a.csv",
                        Refusal.TOO_LARGE,
                        () -> Hostile.ascii("abc;".repeat(500_000) + "\n")),
                HostileFile.of(
                        "a cell of four megabytes",
                        "a.csv",
                        Refusal.TOO_LARGE,
                        () -> Hostile.ascii("\"" + "\"\"".repeat(2_000_000) + "\";a\n")),
                HostileFile.of(
                        "titles in titles",
                        "a.html",
                        Refusal.TOO_LARGE,
                        () -> Hostile.ascii("<html><body>" + "<h1><div>".repeat(5_000) + "x".repeat(1_000))),
                HostileFile.of(
                        "a hundred thousand links",
                        "a.html",
                        Refusal.TOO_LARGE,
                        () -> Hostile.ascii("<html><body>" + "<a href='a'>b</a>".repeat(100_000))),
                HostileFile.of(
                        "elements by the million",
                        "a.html",
                        Refusal.TOO_LARGE,
                        () -> Hostile.ascii("<html><body>" + "<b><i>x".repeat(700_000))),
                HostileFile.of(
                        "spaces of another width",
                        "a.html",
                        Refusal.TOO_LARGE,
                        () -> ("<html><title>" + "x".repeat(2_000_000)).getBytes(StandardCharsets.UTF_16)));
    }

    private static String nested(int deep, String text) {
        return "<table:table><table:table-row><table:table-cell>".repeat(deep) + "<text:p>" + text + "</text:p>"
                + "</table:table-cell></table:table-row></table:table>".repeat(deep);
    }

    private static HostileFile odt(String what, Refusal why, String text) {
        return HostileFile.of(
                what,
                "a.odt",
                why,
                () -> Hostile.changed(
                        "rapport.odt",
                        parts -> parts.put(
                                "content.xml",
                                Hostile.ascii(
                                        "<office:document-content xmlns:office=\"o\" xmlns:text=\"x\" xmlns:table=\"t\" "
                                                + "xmlns:xlink=\"l\"><office:body><office:text>" + text
                                                + "</office:text></office:body></office:document-content>"))));
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static HostileFile docx(String what, Refusal why, String body) {
        return HostileFile.of(
                what,
                "a.docx",
                why,
                () -> Hostile.changed(
                        "rapport.docx",
                        parts -> parts.put(
                                "word/document.xml",
                                Hostile.ascii(
                                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                                + "<w:body>" + body + "</w:body></w:document>"))));
    }
}
