package fr.pixemploi.assessment.bank.inspection;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The facts of a text document as they are come upon, whatever its format. */
final class DocumentFacts {
    /** What the style of a title is called, by Word, LibreOffice, Google and their French translations. */
    private static final Pattern HEADING = Pattern.compile("(?:heading|titre)[ _]?([1-9])");

    final FactBudget budget;
    final ArrayNode tables;
    final ArrayNode links;
    int images;
    int pageBreaks;
    String header = "";
    String footer = "";
    String title = "";
    String author = "";

    private final ArrayNode paragraphs;
    private final ArrayNode headings;
    private final StringBuilder text = new StringBuilder();

    DocumentFacts(FactBudget budget) {
        this.budget = budget;
        tables = budget.arrayNode();
        links = budget.arrayNode();
        paragraphs = budget.arrayNode();
        headings = budget.arrayNode();
    }

    /** Letters of one look. */
    record Run(String text, boolean bold, boolean italic) {}

    /** What a style's name means: {@code title}, {@code heading3}; nothing when it means nothing here. */
    static Optional<String> meaning(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("title") || plain.equals("titre") || plain.equals("titre principal"))
            return Optional.of("title");
        Matcher heading = HEADING.matcher(plain);
        return heading.matches() ? Optional.of("heading" + heading.group(1)) : Optional.empty();
    }

    void paragraph(List<Run> runs, String style, String alignment) {
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(run.text()));
        List<Run> seen = runs.stream().filter(run -> !run.text().isBlank()).toList();
        text(all.toString());
        if (paragraphs.size() >= Limits.PARAGRAPHS) throw new FileRefused(Refusal.TOO_LARGE);
        paragraphs
                .addObject()
                .put("text", all.toString())
                .put("style", style)
                .put("bold", !seen.isEmpty() && seen.stream().allMatch(Run::bold))
                .put("italic", !seen.isEmpty() && seen.stream().allMatch(Run::italic))
                .put("alignment", alignment);
        if (style.startsWith("heading"))
            headings.addObject()
                    .put("level", style.charAt(style.length() - 1) - '0')
                    .put("text", all.toString());
    }

    /** Adds a line to the text of the whole document. */
    void text(String line) {
        budget.gather(line.length() + 1L);
        text.append(line).append('\n');
    }

    ObjectNode facts() {
        ObjectNode facts = budget.objectNode();
        facts.put("text", text.toString().strip());
        facts.set("paragraphs", paragraphs);
        facts.set("headings", headings);
        facts.set("tables", tables);
        facts.put("images", images);
        facts.put("header", header).put("footer", footer);
        facts.set("links", links);
        facts.put("pageBreaks", pageBreaks);
        facts.putObject("properties").put("title", title).put("author", author);
        return facts;
    }
}
