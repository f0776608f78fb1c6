package fr.pixemploi.kit.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What is wrong with a field, in the caller's language, from {@code problems/fields_*.properties}. */
final class FieldTexts {
    private static final Map<String, Map<String, String>> TEXTS = Map.of(
            "fr", ProblemTexts.load("problems/fields_fr.properties"),
            "en", ProblemTexts.load("problems/fields_en.properties"));
    /** What can be said of anything that is wrong. */
    private static final String UNREADABLE = "unreadable";

    private final Map<String, String> texts;

    FieldTexts(String language) {
        this.texts = Objects.requireNonNull(TEXTS.get(language));
    }

    /** @param rule a key of the texts; any other is said to be unreadable, since its own words may be those of our code */
    String of(String rule) {
        return texts.getOrDefault(rule, Objects.requireNonNull(texts.get(UNREADABLE)));
    }

    String of(BodyFaults.Fault fault) {
        List<Object> arguments = fault.arguments();
        return switch (fault.keyword()) {
            case "type" -> filled("type", List.of(of("type." + arguments.getLast())));
            case "format" -> of("format." + arguments.getFirst());
            default -> filled(fault.keyword(), arguments);
        };
    }

    private String filled(String rule, List<Object> arguments) {
        Object[] said = arguments.stream().map(String::valueOf).toArray();
        return new MessageFormat(of(rule).replace("'", "''"), Locale.ROOT).format(said);
    }
}
