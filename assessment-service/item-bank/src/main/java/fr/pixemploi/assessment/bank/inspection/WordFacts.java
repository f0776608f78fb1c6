package fr.pixemploi.assessment.bank.inspection;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Facts of a Word document, its tree read as it stands: text in fields, frames and accepted changes counts as well. */
final class WordFacts {
    private final WordStyles styles;
    private final Map<String, String> addresses = new HashMap<>();
    private final DocumentFacts facts;

    private WordFacts(WordStyles styles, FactBudget budget) {
        this.styles = styles;
        facts = new DocumentFacts(budget);
    }

    static ObjectNode of(Parts parts, FactBudget budget) {
        String main = parts.ofType("wordprocessingml.document.main+xml").getFirst();
        Element body = parts.need(main).getElementsByTag("w:body").first();
        if (body == null) throw new FileRefused(Refusal.DAMAGED);
        WordFacts reader = new WordFacts(new WordStyles(parts), budget);
        int name = main.lastIndexOf('/') + 1;
        String relations = main.substring(0, name) + "_rels/" + main.substring(name) + ".rels";
        parts.tree(relations).ifPresent(tree -> {
            for (Element relation : tree.getElementsByTag("Relationship"))
                reader.addresses.put(relation.attr("Id"), relation.attr("Target"));
        });
        reader.blocks(body);
        reader.facts.images = body.getElementsByTag("a:blip").size()
                + body.getElementsByTag("v:imagedata").size();
        reader.facts.header = edges(parts, "wordprocessingml.header+xml");
        reader.facts.footer = edges(parts, "wordprocessingml.footer+xml");
        for (String path : parts.ofType("core-properties+xml")) {
            Document core = parts.need(path);
            reader.facts.title = first(core, "dc:title");
            reader.facts.author = first(core, "dc:creator");
        }
        return reader.facts.facts();
    }

    private void blocks(Element within) {
        for (Element child : within.children()) {
            switch (child.tagName()) {
                case "w:p" -> paragraph(child);
                case "w:tbl" -> table(child);
                case "w:sectPr", "w:del", "w:moveFrom" -> {}
                default -> blocks(child);
            }
        }
    }

    private void paragraph(Element paragraph) {
        Element properties = WordStyles.child(paragraph, "w:pPr").orElseGet(() -> new Element("w:pPr"));
        Optional<String> style = WordStyles.value(properties, "w:pStyle");
        List<DocumentFacts.Run> runs = new ArrayList<>();
        runs(paragraph, style, runs);
        if (WordStyles.on(properties, "w:pageBreakBefore").orElse(false)) facts.pageBreaks++;
        facts.paragraph(runs, style(properties, style), alignment(properties, style));
    }

    private String style(Element properties, Optional<String> style) {
        return WordStyles.outline(properties)
                .or(() -> styles.meaning(style))
                .or(() -> style.flatMap(DocumentFacts::meaning))
                .or(() -> styles.said(
                        properties,
                        style,
                        "w:pPr",
                        said -> WordStyles.child(said, "w:numPr").flatMap(styles::list)))
                .orElse("normal");
    }

    private String alignment(Element properties, Optional<String> style) {
        String said = styles.said(properties, style, "w:pPr", element -> WordStyles.value(element, "w:jc"))
                .orElse("left");
        return switch (said) {
            case "center" -> "center";
            case "right", "end" -> "right";
            case "both", "distribute" -> "justify";
            default -> "left";
        };
    }

    private void runs(Element within, Optional<String> style, List<DocumentFacts.Run> runs) {
        for (Element child : within.children()) {
            switch (child.tagName()) {
                case "w:r" -> runs.add(run(child, style));
                case "w:pPr", "w:del", "w:moveFrom" -> {}
                case "w:hyperlink" -> {
                    int before = runs.size();
                    runs(child, style, runs);
                    link(child, runs.subList(before, runs.size()));
                }
                default -> runs(child, style, runs);
            }
        }
    }

    private void link(Element link, List<DocumentFacts.Run> runs) {
        String text = runs.stream().map(DocumentFacts.Run::text).collect(Collectors.joining());
        String anchor = link.attr("w:anchor").isEmpty() ? "" : "#" + link.attr("w:anchor");
        String address = Objects.requireNonNullElse(addresses.get(link.attr("r:id")), "");
        facts.links.addObject().put("text", text).put("href", address + anchor);
    }

    private DocumentFacts.Run run(Element run, Optional<String> style) {
        Element properties = WordStyles.child(run, "w:rPr").orElseGet(() -> new Element("w:rPr"));
        return new DocumentFacts.Run(text(run, true), is("w:b", properties, style), is("w:i", properties, style));
    }

    private boolean is(String look, Element properties, Optional<String> paragraphStyle) {
        Optional<String> own = WordStyles.value(properties, "w:rStyle");
        return styles.said(properties, own, "w:rPr", said -> WordStyles.on(said, look))
                .or(() -> styles.said(null, paragraphStyle, "w:rPr", said -> WordStyles.on(said, look)))
                .orElse(false);
    }

    private String text(Element run, boolean counted) {
        StringBuilder text = new StringBuilder();
        for (Element child : run.children()) {
            switch (child.tagName()) {
                case "w:t" -> text.append(child.wholeText());
                case "w:tab" -> text.append('\t');
                case "w:noBreakHyphen" -> text.append('-');
                case "w:br", "w:cr" -> {
                    boolean page = child.attr("w:type").equals("page");
                    if (page && counted) facts.pageBreaks++;
                    if (!page) text.append('\n');
                }
                default -> {}
            }
        }
        return text.toString();
    }

    private void table(Element table) {
        ArrayNode rows = facts.tables.addObject().putArray("rows");
        for (Element row : table.children()) {
            if (!row.tagName().equals("w:tr")) continue;
            ArrayNode cells = rows.addArray();
            for (Element cell : row.getElementsByTag("w:tc")) {
                String text = cell.getElementsByTag("w:p").stream()
                        .map(paragraph -> paragraph.getElementsByTag("w:r").stream()
                                .map(run -> text(run, false))
                                .collect(Collectors.joining()))
                        .collect(Collectors.joining("\n"));
                cells.add(text);
                facts.text(text);
            }
        }
    }

    private static String edges(Parts parts, String type) {
        return parts.ofType(type).stream()
                .map(path -> parts.need(path).getElementsByTag("w:t").stream()
                        .map(Element::wholeText)
                        .collect(Collectors.joining()))
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String first(Element within, String tag) {
        Element found = within.getElementsByTag(tag).first();
        return found == null ? "" : found.text();
    }
}
