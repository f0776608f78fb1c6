package fr.pixemploi.assessment.bank.inspection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The styles of an OpenDocument file; what one does not say, the one it is derived from does. */
final class OpenStyles {
    private static final int DERIVED = 30;
    private static final Set<String> BOLD = Set.of("bold", "600", "700", "800", "900");

    private final Map<String, Element> byName = new HashMap<>();

    OpenStyles(Parts parts) {
        // Those of content.xml last: they are the ones that text names first.
        for (String part : new String[] {"styles.xml", "content.xml"}) {
            parts.tree(part).ifPresent(tree -> {
                for (Element style : tree.getElementsByTag("style:style"))
                    byName.put(key(style.attr("style:family"), style.attr("style:name")), style);
            });
        }
    }

    /** A property such as {@code style:text-properties}, {@code fo:font-weight}. */
    Optional<String> property(String family, String name, String properties, String attribute) {
        Element style = byName.get(key(family, name));
        for (int i = 0; style != null && i < DERIVED; i++) {
            for (Element group : style.children()) {
                if (group.tagName().equals(properties) && group.hasAttr(attribute))
                    return Optional.of(group.attr(attribute));
            }
            style = byName.get(key(family, style.attr("style:parent-style-name")));
        }
        return Optional.empty();
    }

    boolean isBold(String family, String name) {
        return property(family, name, "style:text-properties", "fo:font-weight")
                .filter(BOLD::contains)
                .isPresent();
    }

    boolean isItalic(String family, String name) {
        return property(family, name, "style:text-properties", "fo:font-style")
                .filter(style -> !style.equals("normal"))
                .isPresent();
    }

    /** The style itself, then those it is derived from, as people see their names: {@code Heading 1}. */
    Optional<String> known(String name, java.util.function.Function<String, Optional<String>> meaning) {
        String next = name;
        for (int i = 0; !next.isEmpty() && i < DERIVED; i++) {
            Optional<String> found = meaning.apply(next.replace("_20_", " "));
            if (found.isPresent()) return found;
            Element style = byName.get(key("paragraph", next));
            next = style == null ? "" : style.attr("style:parent-style-name");
        }
        return Optional.empty();
    }

    private static String key(String family, String name) {
        return family + "\n" + name;
    }
}
