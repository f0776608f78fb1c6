package fr.pixemploi.assessment.bank.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Pattern;
import fr.pixemploi.assessment.bank.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a check reads in a person's own words, as its author wrote it. */
record ReadsFields(CheckFields check) {
    /** What stands for no letter of its own: the name of a class or a group, an escape, a flag. */
    private static final String NO_LETTERS = "\\\\[pP](?:\\{[^}]*}|.)|\\\\x(?:\\{[^}]*}|..)|\\\\[^QE]|\\(\\?P?<[^>]*>";

    private static final String QUOTES = "\\\\[QE]";
    private static final String FLAGS = "\\(\\?[a-zA-Z-]+[:)]";
    private static final String ANY_CASE = "(?s).*\\(\\?[a-zA-Z]*i[a-zA-Z-]*[:)].*";

    Expectation.Reads expectation() {
        JsonNode said = check.node().get("reads");
        List<Pattern> any = patterns(said, "any", "reads.any");
        List<Pattern> none = patterns(said, "none", "reads.none");
        List<Expectation.Phrase> phrases = phrases(said);
        said.fieldNames().forEachRemaining(field -> {
            if (!Set.of("any", "none", "aside", "as").contains(field))
                throw check.fault("reads." + field, "there is no such field");
        });
        if (any.isEmpty() && none.isEmpty()) throw check.fault("reads", "must have \"any\" or \"none\"");
        return new Expectation.Reads(any, none, phrases);
    }

    private List<Expectation.Phrase> phrases(JsonNode said) {
        List<Expectation.Phrase> phrases = new ArrayList<>();
        patterns(said, "aside", "reads.aside").forEach(phrase -> phrases.add(new Expectation.Phrase(phrase, " ")));
        JsonNode as = said.path("as");
        if (said.has("as") && !as.isObject())
            throw check.fault("reads.as", "must say what each list of expressions is read as");
        for (String meant : (Iterable<String>) as::fieldNames) {
            String field = "reads.as." + meant;
            if (!isPlain(meant)) throw check.fault(field, "has capitals or accents, which no text that is read has");
            patterns(as, meant, field)
                    .forEach(phrase -> phrases.add(new Expectation.Phrase(phrase, " " + meant + " ")));
        }
        return List.copyOf(phrases);
    }

    private List<Pattern> patterns(JsonNode said, String name, String field) {
        if (!said.has(name)) return List.of();
        JsonNode list = said.get(name);
        if (!list.isArray() || list.isEmpty()) throw check.fault(field, "must be a list of expressions");
        List<Pattern> patterns = new ArrayList<>();
        for (JsonNode expression : list) {
            Pattern pattern = check.pattern(field, expression);
            if (!isPlain(letters(pattern.pattern())))
                throw check.fault(field, "\"" + pattern + "\" has capitals or accents, which no text that is read has");
            patterns.add(pattern);
        }
        return List.copyOf(patterns);
    }

    /** An expression's own letters, those of any case in small ones. */
    private static String letters(String expression) {
        String own = expression.replaceAll(NO_LETTERS, "").replaceAll(QUOTES, "");
        String letters = own.replaceAll(FLAGS, "");
        return own.matches(ANY_CASE) ? letters.toLowerCase(Locale.ROOT) : letters;
    }

    /** Whether each letter is one of those that are left when case and accents are set aside. */
    private static boolean isPlain(String text) {
        return text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter))
                .mapToObj(Character::toString)
                .allMatch(letter -> Wording.plain(letter).equals(letter));
    }
}
