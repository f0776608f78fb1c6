package fr.pixemploi.assessment.bank.inspection;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The facts of a text document as they are come upon, whatever its format. */
final class DocumentFacts {
    /** What the style of a title is called, by Word, LibreOffice, Google and their French translations. */
    private static final Pattern HEADING = Pattern.compile("(?:heading|titre)[ _]?([1-9])");

    final ArrayNode tables = JsonNodeFactory.instance.arrayNode();
    final ArrayNode links = JsonNodeFactory.instance.arrayNode();
    int images;
    int pageBreaks;
    String header = "";
    String footer = "";
    String title = "";
    String author = "";

    private final ArrayNode paragraphs = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode headings = JsonNodeFactory.instance.arrayNode();
    private final StringBuilder text = new StringBuilder();

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
        Limits.goOn();
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
        text.append(line).append('\n');
        if (text.length() > Limits.CHARACTERS) throw new FileRefused(Refusal.TOO_LARGE);
    }

    ObjectNode facts() {
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
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
