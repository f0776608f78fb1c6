package fr.pixemploi.assessment.psychometrics.workbench.page;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** Pieces of an HTML page in French: text, numbers, tables. */
public final class Page {
    static final String STYLE = """
            :root { color-scheme: light; }
            * { box-sizing: border-box; }
            body { margin: 0 auto; padding: 1rem; max-width: 62rem; font: 1rem/1.5 system-ui, "Segoe UI", Roboto, sans-serif;
              color: #1a1a1a; background: #fff; }
            h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.25rem; margin-top: 2.5rem; }
            p { max-width: 44rem; }
            dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: .5rem; margin: 1rem 0; }
            dl div { background: #f3f5f8; padding: .5rem .75rem; border-radius: .4rem; }
            dt { font-size: .85rem; color: #4a4a4a; } dd { margin: 0; font-weight: 600; }
            .plot { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1rem; align-items: start; }
            .wide { overflow-x: auto; } .plot .wide { max-height: 24rem; overflow-y: auto; }
            .plot table { font-size: .8rem; } .plot th, .plot td { padding: .25rem .3rem; }
            @media (max-width: 46rem) { .plot { grid-template-columns: minmax(0, 1fr); } .plot .wide { max-height: 15rem; } }
            .wide:focus-visible { outline: 3px solid #0b5394; outline-offset: 2px; }
            svg { display: block; width: 100%; height: auto; } svg text { font: 15px system-ui, sans-serif; fill: #1a1a1a; }
            svg .axis { font-weight: 600; } svg .grid { stroke: #d9dde3; stroke-width: 1; }
            .legend { list-style: none; padding: 0; margin: .5rem 0; } .legend svg { display: inline-block; width: 44px; height: 14px; }
            table { border-collapse: collapse; font-size: .9rem; width: 100%; } caption { text-align: left; font-weight: 600; padding: .25rem 0; }
            th, td { padding: .3rem .5rem; border-bottom: 1px solid #d9dde3; text-align: right; white-space: nowrap; }
            @media (max-width: 30rem) { table { font-size: .78rem; } th, td { padding: .25rem .2rem; } }
            thead th { vertical-align: bottom; white-space: normal; background: #fff; position: sticky; top: 0; }
            tbody th, thead th:first-child { text-align: left; } tbody th { font-weight: 600; white-space: normal; }
            @media print { .plot .wide { max-height: none; } h2 { break-after: avoid; } .plot { break-inside: avoid; } }
            """;

    private Page() {}

    /** With what HTML would take for markup made harmless. */
    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** As written in French, with at most three decimals. */
    static String number(double value) {
        return number(value, "#,##0.###");
    }

    static String number(double value, String pattern) {
        String written = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.FRANCE)).format(value);
        // What is rounded to nothing has no sign.
        return written.matches("-[0,]+") ? written.substring(1) : written;
    }

    static String percent(double share) {
        return number(100 * share, "0.0") + "\u202f%";
    }

    /** A table that scrolls by itself where it is wider or longer than its place; the first cell of a row heads it. */
    static String table(String caption, List<String> heads, List<List<String>> rows) {
        StringBuilder table = new StringBuilder("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"");
        table.append(text(caption)).append("\"><table><caption>").append(text(caption));
        table.append("</caption><thead><tr>");
        for (String head : heads)
            table.append("<th scope=\"col\">").append(text(head)).append("</th>");
        table.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            table.append("<tr><th scope=\"row\">").append(text(row.getFirst())).append("</th>");
            for (String cell : row.subList(1, row.size()))
                table.append("<td>").append(text(cell)).append("</td>");
            table.append("</tr>");
        }
        return table.append("</tbody></table></div>").toString();
    }
}
