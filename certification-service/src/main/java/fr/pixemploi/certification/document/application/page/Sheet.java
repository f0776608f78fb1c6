package fr.pixemploi.certification.document.application.page;

import fr.pixemploi.kit.document.StandalonePage;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What all documents share: their look, their language, headings and tables. */
final class Sheet {
    private static final String STYLE = """
            body { margin: 0; color: #161616; font-family: "Liberation Sans"; font-size: 10pt; line-height: 1.3; }
            h1 { margin: 0 0 2mm; color: #1b2a6b; font-size: 20pt; font-weight: normal; line-height: 1.15; }
            h2 { margin: 4mm 0 1.5mm; color: #1b2a6b; font-size: 13pt; font-weight: normal; page-break-after: avoid; }
            p { margin: 0.8mm 0; }
            ul { margin: 1mm 0; padding-left: 5mm; }
            table { width: 100%%; table-layout: fixed; border-collapse: collapse; word-wrap: break-word; -fs-table-paginate: paginate; }
            thead { display: table-header-group; }
            tr { page-break-inside: avoid; }
            th { font-weight: normal; text-align: left; }
            th, td { padding: 0.7mm 2mm 0.7mm 0; vertical-align: top; }
            .facts th { width: 45mm; color: #444444; }
            .large { font-size: 15pt; }
            .state { margin: 1.5mm 0; padding: 1.5mm 3mm; border-left: 1.5mm solid #1b2a6b; background: #f2f4fb; }
            .running { position: running(where); color: #444444; font-size: 9pt; }
            @page { size: A4; margin: 13mm 16mm 15mm;
                @bottom-left { content: element(where); }
                @bottom-right { font-family: "Liberation Sans"; font-size: 9pt; color: #444444;
                    content: "%s " counter(page) " %s " counter(pages); } }
            """.formatted(Wording.say("page"), Wording.say("page.of"));

    private final StandalonePage page;

    /**
     * @param title names the document in a reader's window
     * @param foot stands at the bottom of each page
     */
    Sheet(String title, String style, String foot) {
        String plain = Letters.plain(title);
        page = new StandalonePage("fr", plain, STYLE + style).meta("subject", plain);
        main().appendElement("div").addClass("running").text(foot);
    }

    Sheet by(String author) {
        page.meta("author", Letters.plain(author));
        return this;
    }

    Element main() {
        return page.main();
    }

    Document document(Letters letters) {
        // For telephones; a PDF would keep it among what it says of itself.
        page.document().select("meta[name=viewport]").remove();
        return letters.in(page.document());
    }

    Element heading(int rank, String text) {
        return main().appendElement("h" + rank).text(text);
    }

    Element say(String text) {
        return main().appendElement("p").text(text);
    }

    void list(List<String> points) {
        Element list = main().appendElement("ul");
        for (String point : points) list.appendElement("li").text(point);
    }

    /** A table of two columns without a head: what it is, and what is said of it. */
    Facts facts() {
        return new Facts(main().appendElement("table").addClass("facts").appendElement("tbody"));
    }

    /** Rows of such a table. */
    record Facts(Element rows) {
        Facts row(String name, String value) {
            Element row = rows.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(name);
            row.appendElement("td").text(value);
            return this;
        }
    }

    /** A table with a head, which is there again on each page that it goes on to; what it returns takes the rows. */
    Element table(String kind, List<String> columns) {
        Element table = main().appendElement("table").addClass(kind);
        Element head = table.appendElement("thead").appendElement("tr");
        for (String column : columns)
            head.appendElement("th").attr("scope", "col").text(column);
        return table.appendElement("tbody");
    }
}
