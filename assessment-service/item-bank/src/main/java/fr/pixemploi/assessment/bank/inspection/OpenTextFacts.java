package fr.pixemploi.assessment.bank.inspection;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Facts of an OpenDocument text. */
final class OpenTextFacts {
    /** What stands in the body and is no text of the document. */
    private static final Set<String> ASIDE =
            Set.of("text:tracked-changes", "office:annotation", "office:forms", "text:sequence-decls", "text:note");

    private static final Pattern BLANKS = Pattern.compile("[\\n\\t\\r ]+");

    private final OpenStyles styles;
    private final DocumentFacts facts;
    private final Set<String> numberedLists;

    private OpenTextFacts(OpenStyles styles, Set<String> numberedLists, FactBudget budget) {
        this.styles = styles;
        this.numberedLists = numberedLists;
        facts = new DocumentFacts(budget);
    }

    static ObjectNode of(Parts parts, FactBudget budget) {
        Document content = parts.need("content.xml");
        OpenTextFacts reader = new OpenTextFacts(new OpenStyles(parts), numbered(content), budget);
        Element body = content.getElementsByTag("office:text").first();
        if (body == null) throw new FileRefused(Refusal.DAMAGED);
        reader.blocks(body, false);
        reader.facts.images = body.getElementsByTag("draw:image").size();
        parts.tree("styles.xml").ifPresent(tree -> {
            reader.facts.header = reader.all(tree, "style:header");
            reader.facts.footer = reader.all(tree, "style:footer");
        });
        parts.tree("meta.xml").ifPresent(meta -> {
            reader.facts.title = reader.all(meta, "dc:title");
            String first = reader.all(meta, "meta:initial-creator");
            reader.facts.author = first.isEmpty() ? reader.all(meta, "dc:creator") : first;
        });
        return reader.facts.facts();
    }

    /** The text of a paragraph, with the spaces, tabs and line ends that have elements of their own. */
    static String text(Element paragraph, FactBudget budget) {
        StringBuilder text = new StringBuilder();
        for (Node child : paragraph.childNodes()) {
            if (child instanceof TextNode words) text.append(words(words, budget));
            else if (child instanceof Element element) text.append(inline(element, budget));
        }
        return text.toString();
    }

    private static String words(TextNode words, FactBudget budget) {
        String whole = words.getWholeText();
        budget.gather(whole.length());
        return BLANKS.matcher(whole).replaceAll(" ");
    }

    private static String inline(Element element, FactBudget budget) {
        return switch (element.tagName()) {
            case "text:s" -> {
                int times = spaces(element.attr("text:c"));
                budget.gather(times);
                yield " ".repeat(times);
            }
            case "text:tab" -> "\t";
            case "text:line-break" -> "\n";
            case String tag when ASIDE.contains(tag) -> "";
            default -> text(element, budget);
        };
    }

    /** One, unless a number of three digits at most says how many. */
    private static int spaces(String said) {
        boolean number = !said.isEmpty() && said.length() <= 3 && said.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.max(1, Integer.parseInt(said)) : 1;
    }

    private void blocks(Element within, boolean inList) {
        for (Element child : within.children()) {
            switch (child.tagName()) {
                case "text:p", "text:h" -> paragraph(child, inList);
                case "table:table" -> table(child);
                case "text:list" -> blocks(child, true);
                case String tag when ASIDE.contains(tag) -> {}
                default -> blocks(child, inList);
            }
        }
    }

    private void paragraph(Element paragraph, boolean inList) {
        String name = paragraph.attr("text:style-name");
        String style = styles.known(name, DocumentFacts::meaning).orElse("normal");
        if (paragraph.tagName().equals("text:h")) {
            String level = paragraph.attr("text:outline-level");
            boolean known = level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '9';
            style = "heading" + (known ? level : "1");
        } else if (inList && style.equals("normal")) {
            style = isNumbered(paragraph) ? "numbered" : "bullet";
        }
        breaks(name);
        List<DocumentFacts.Run> runs = new ArrayList<>();
        runs(paragraph, styles.isBold("paragraph", name), styles.isItalic("paragraph", name), runs);
        facts.paragraph(runs, style, alignment(name));
        for (Element link : paragraph.getElementsByTag("text:a"))
            facts.links.addObject().put("text", text(link, facts.budget)).put("href", link.attr("xlink:href"));
    }

    private void runs(Element within, boolean bold, boolean italic, List<DocumentFacts.Run> runs) {
        for (Node child : within.childNodes()) {
            if (child instanceof TextNode words) {
                runs.add(new DocumentFacts.Run(words(words, facts.budget), bold, italic));
            } else if (child instanceof Element element) {
                String name = element.attr("text:style-name");
                boolean span = element.tagName().equals("text:span")
                        || element.tagName().equals("text:a");
                if (!span) runs.add(new DocumentFacts.Run(inline(element, facts.budget), bold, italic));
                else runs(element, said(name, true, bold), said(name, false, italic), runs);
            }
        }
    }

    private boolean said(String name, boolean weight, boolean otherwise) {
        boolean silent = styles.property(
                        "text", name, "style:text-properties", weight ? "fo:font-weight" : "fo:font-style")
                .isEmpty();
        if (silent) return otherwise;
        return weight ? styles.isBold("text", name) : styles.isItalic("text", name);
    }

    private void breaks(String name) {
        for (String side : List.of("fo:break-before", "fo:break-after")) {
            if (styles.property("paragraph", name, "style:paragraph-properties", side)
                    .filter("page"::equals)
                    .isPresent()) facts.pageBreaks++;
        }
    }

    private String alignment(String name) {
        String said = styles.property("paragraph", name, "style:paragraph-properties", "fo:text-align")
                .orElse("start");
        return switch (said) {
            case "center" -> "center";
            case "end", "right" -> "right";
            case "justify" -> "justify";
            default -> "left";
        };
    }

    private boolean isNumbered(Element paragraph) {
        String style = paragraph.parents().stream()
                .filter(parent -> parent.tagName().equals("text:list") && parent.hasAttr("text:style-name"))
                .map(parent -> parent.attr("text:style-name"))
                .findFirst()
                .orElse("");
        return numberedLists.contains(style);
    }

    /** Names of the list styles whose first level counts. */
    private static Set<String> numbered(Document content) {
        return content.getElementsByTag("text:list-style").stream()
                .filter(list -> {
                    Element level = list.firstElementChild();
                    return level != null && level.tagName().equals("text:list-level-style-number");
                })
                .map(list -> list.attr("style:name"))
                .collect(Collectors.toSet());
    }

    private void table(Element table) {
        ArrayNode rows = facts.tables.addObject().putArray("rows");
        for (Element row : table.getElementsByTag("table:table-row")) {
            ArrayNode cells = rows.addArray();
            for (Element cell : row.children()) {
                if (!cell.tagName().equals("table:table-cell")) continue;
                String text = cell.getElementsByTag("text:p").stream()
                        .map(line -> text(line, facts.budget))
                        .collect(Collectors.joining("\n"));
                cells.add(text);
                facts.text(text);
            }
        }
    }

    private String all(Element within, String tag) {
        return within.getElementsByTag(tag).stream()
                .map(line -> text(line, facts.budget))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
