package fr.pixemploi.assessment.bank.document;

import fr.pixemploi.kit.document.AccessiblePdf;
import fr.pixemploi.kit.document.PackagedFont;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A text document laid out on pages of A4, its font embedded, tagged for screen readers. */
final class PdfPages {
    private static final String STYLE = """
            @page { size: A4; margin: 60pt }
            body { margin: 0; font: 11pt/1.35 "Liberation Sans"; white-space: pre-wrap }
            h1, h2, h3, p, ul, li { margin: 0; padding: 0 }
            h1, h2, h3, p, li { padding-bottom: 0.5em }
            h1 { font-size: 22pt }
            h2 { font-size: 16pt }
            h3 { font-size: 13pt }
            ul { list-style: none; padding-left: 14pt }
            table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 10pt; line-height: 1.4 }
            tr { page-break-inside: avoid }
            td { padding: 0 8pt 0 0; vertical-align: top }
            .bold { font-weight: bold }
            .italic { font-style: italic }
            .center { text-align: center }
            .right { text-align: right }
            .turned { page-break-before: always }
            """;

    private final Element body;
    private boolean turned;

    private PdfPages(Element body) {
        this.body = body;
    }

    /** @param name what it is called, where its properties give no title: readers announce one */
    static byte[] file(TextDocument document, String name) {
        Properties properties = document.properties();
        String title = properties.title().isEmpty() ? name : properties.title();
        Document html = Document.createShell("");
        html.getElementsByTag("html").attr("lang", "fr");
        html.title(title);
        html.head().appendElement("meta").attr("name", "subject").attr("content", title);
        if (!properties.author().isEmpty())
            html.head().appendElement("meta").attr("name", "author").attr("content", properties.author());
        html.head().appendElement("style").appendText(STYLE);
        PdfPages pages = new PdfPages(html.body());
        document.blocks().forEach(pages::add);
        return AccessiblePdf.undated(html);
    }

    private void add(Block block) {
        switch (block) {
            case Block.PageBreak _ -> {
                if (turned) body.appendElement("p").addClass("turned");
                turned = true;
            }
            case Block.Table table -> {
                Element rows = placed(body.appendElement("table")).appendElement("tbody");
                for (var row : table.rows()) {
                    Element cells = rows.appendElement("tr");
                    row.forEach(cell -> cells.appendElement("td").text(written(cell)));
                }
            }
            case Block.Paragraph paragraph -> paragraph(paragraph);
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        Element element = switch (paragraph.style()) {
            case TITLE -> placed(body.appendElement("h1"));
            case HEADING1 -> placed(body.appendElement("h2"));
            case HEADING2 -> placed(body.appendElement("h3"));
            case NORMAL -> placed(body.appendElement("p"));
            case BULLET -> list().appendElement("li");
        };
        String bullet = paragraph.style() == Block.Style.BULLET ? "• " : "";
        element.text(written(bullet + paragraph.text()));
        element.addClass(paragraph.alignment().word());
        if (paragraph.bold()) element.addClass("bold");
        if (paragraph.italic()) element.addClass("italic");
    }

    /** Bullets that follow one another are one list. */
    private Element list() {
        Element last = body.lastElementChild();
        return !turned && last != null && last.nameIs("ul") ? last : placed(body.appendElement("ul"));
    }

    private Element placed(Element element) {
        if (turned) element.addClass("turned");
        turned = false;
        return element;
    }

    private static String written(String text) {
        String plain = text.replace('\t', ' ');
        PackagedFont.lacking(plain.replace("\n", "")).ifPresent(letter -> {
            throw new DocumentFault(
                    "paragraphs",
                    String.format(
                            Locale.ROOT, "the font lacks a letter: %s (U+%04X)", Character.toString(letter), letter));
        });
        return plain;
    }
}
