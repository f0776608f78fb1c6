package fr.pixemploi.kit.problem.field;

import fr.pixemploi.kit.problem.ProblemTexts;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is wrong with a field, in the caller's language, from {@code problems/fields_*.properties}. */
public final class FieldTexts {
    private static final Map<String, Map<String, String>> TEXTS = Map.of(
            "fr", ProblemTexts.load("problems/fields_fr.properties"),
            "en", ProblemTexts.load("problems/fields_en.properties"));
    /** What can be said of anything that is wrong. */
    private static final String UNREADABLE = "unreadable";

    /** What the scanner makes of a text that must not be blank. */
    private static final String NOT_BLANK = "\\S";

    private final Map<String, String> texts;

    public FieldTexts(String language) {
        this.texts = Objects.requireNonNull(TEXTS.get(language));
    }

    /** @param rule a key of the texts; any other is said to be unreadable, since its own words may be those of our code */
    public String of(String rule) {
        return texts.getOrDefault(rule, Objects.requireNonNull(texts.get(UNREADABLE)));
    }

    String of(BodyFaults.Fault fault) {
        List<Object> arguments = fault.arguments();
        String asked = arguments.isEmpty() ? "" : String.valueOf(arguments.getLast());
        return switch (fault.keyword()) {
            case "type" -> type(asked);
            case "format" -> of("format." + arguments.getFirst());
            case "pattern" -> pattern(asked, fault.example());
            case "enum" -> filled("enum", List.of(asked.replaceAll("[\\[\\]\"]", "")));
            default -> filled(singular(fault.keyword(), arguments), arguments);
        };
    }

    /** Of what does not have the form that is asked for. */
    String like(String example) {
        return filled("like", List.of(example));
    }

    private String pattern(String asked, @Nullable String example) {
        if (asked.equals(NOT_BLANK)) return of("required");
        return example == null ? filled("pattern", List.of(asked)) : like(example);
    }

    /** One character, and none at all, are said otherwise than several. */
    private String singular(String keyword, List<Object> arguments) {
        String one = keyword + ".one";
        return texts.containsKey(one) && String.valueOf(arguments.getFirst()).equals("1") ? one : keyword;
    }

    /** @param asked a type, or a list of one and null */
    private String type(String asked) {
        String name = texts.get("type." + asked.replaceAll("[\\[\\]]|, null", ""));
        return name == null ? of(UNREADABLE) : filled("type", List.of(name));
    }

    private String filled(String rule, List<Object> arguments) {
        Object[] said = arguments.stream().map(String::valueOf).toArray();
        return new MessageFormat(of(rule).replace("'", "''"), Locale.ROOT).format(said);
    }
}
