package fr.pixemploi.assessment.bank.inspection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The styles of a Word document and its lists. */
final class WordStyles {
    private static final int DERIVED = 30;
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, String> abstractOfList = new HashMap<>();
    private final Map<String, String> formatOfAbstract = new HashMap<>();

    WordStyles(Parts parts) {
        for (String path : parts.ofType("wordprocessingml.styles+xml")) {
            for (Element style : parts.need(path).getElementsByTag("w:style")) byId.put(style.attr("w:styleId"), style);
        }
        for (String path : parts.ofType("wordprocessingml.numbering+xml")) {
            for (Element list : parts.need(path).getElementsByTag("w:abstractNum")) {
                Element format = list.getElementsByTag("w:numFmt").first();
                if (format != null) formatOfAbstract.put(list.attr("w:abstractNumId"), format.attr("w:val"));
            }
            for (Element list : parts.need(path).getElementsByTag("w:num"))
                value(list, "w:abstractNumId").ifPresent(id -> abstractOfList.put(list.attr("w:numId"), id));
        }
    }

    /** The first that says something: the element itself, then its style and those that this one is derived from. */
    <T> Optional<T> said(
            @Nullable Element direct, Optional<String> style, String group, Function<Element, Optional<T>> what) {
        if (direct != null) {
            Optional<T> found = what.apply(direct);
            if (found.isPresent()) return found;
        }
        return derived(style, element -> child(element, group).flatMap(what));
    }

    /** What the name of a style, or the level it has in the outline, makes of a paragraph. */
    Optional<String> meaning(Optional<String> style) {
        return derived(
                style,
                element -> value(element, "w:name")
                        .flatMap(DocumentFacts::meaning)
                        .or(() -> child(element, "w:pPr").flatMap(WordStyles::outline)));
    }

    /** A level of the outline that a paragraph or a style has. */
    static Optional<String> outline(Element properties) {
        return value(properties, "w:outlineLvl")
                .filter(level -> level.length() == 1 && level.charAt(0) >= '0' && level.charAt(0) <= '8')
                .map(level -> "heading" + (level.charAt(0) - '0' + 1));
    }

    /** {@code bullet} or {@code numbered}; nothing when the list is none. */
    Optional<String> list(Element numbering) {
        Optional<String> id = value(numbering, "w:numId").filter(number -> !number.equals("0"));
        return id.map(number -> {
            String format = formatOfAbstract.getOrDefault(abstractOfList.getOrDefault(number, ""), "bullet");
            return format.equals("bullet") || format.equals("none") ? "bullet" : "numbered";
        });
    }

    static Optional<Element> child(Element within, String tag) {
        return within.children().stream()
                .filter(child -> child.tagName().equals(tag))
                .findFirst();
    }

    static Optional<String> value(Element within, String tag) {
        return child(within, tag).map(child -> child.attr("w:val"));
    }

    /** A switch such as bold: on when it is there and does not say otherwise. */
    static Optional<Boolean> on(Element properties, String tag) {
        return value(properties, tag).map(value -> !OFF.contains(value));
    }

    private <T> Optional<T> derived(Optional<String> style, Function<Element, Optional<T>> what) {
        Element next = style.map(byId::get).orElse(null);
        for (int i = 0; next != null && i < DERIVED; i++) {
            Optional<T> found = what.apply(next);
            if (found.isPresent()) return found;
            next = value(next, "w:basedOn").map(byId::get).orElse(null);
        }
        return Optional.empty();
    }
}
