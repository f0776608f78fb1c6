package fr.pixemploi.assessment.bank.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import fr.pixemploi.assessment.bank.wording.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a check says of the values found at its place. An empty value (null) counts as not found. */
sealed interface Expectation {
    /** Whether the values found are as said. */
    boolean meets(List<JsonNode> found);

    /** One value that is as said is enough. */
    sealed interface OfOne extends Expectation {
        boolean fits(JsonNode value);

        @Override
        default boolean meets(List<JsonNode> found) {
            return found.stream().anyMatch(this::fits);
        }
    }

    /**
     * Is one of these texts.
     *
     * @param plain the texts with case, accents and spaces set aside
     * @param maxEdits typing mistakes that are let pass
     */
    record Same(List<String> plain, int maxEdits) implements OfOne {
        @Override
        public boolean fits(JsonNode value) {
            Optional<String> given = text(value).map(Wording::plain);
            return given.isPresent() && plain.stream().anyMatch(text -> Wording.same(text, given.get(), maxEdits));
        }
    }

    /** Holds one of these texts, case, accents and spaces set aside. */
    record Holds(List<String> plain) implements OfOne {
        @Override
        public boolean fits(JsonNode value) {
            Optional<String> given = text(value).map(Wording::plain);
            return given.isPresent() && plain.stream().anyMatch(given.get()::contains);
        }
    }

    /** Is a text in which the expression is found, in time that grows with the text and no faster. */
    record Matches(Pattern pattern) implements OfOne {
        @Override
        public boolean fits(JsonNode value) {
            return text(value).filter(given -> pattern.matcher(given).find()).isPresent();
        }
    }

    /**
     * Texts that say what was asked in the person's own words. Expressions are tried on each with case, accents and spaces set aside, so they
     * hold neither capitals nor accents. What is too long says nothing.
     *
     * @param any one of them must be found, in one text; empty when nothing must
     * @param none what takes the meaning back, in whichever text it stands: a refusal, a half refusal
     * @param phrases replaced first, within each clause, because their words would be taken for others: "no problem" is no refusal
     */
    record Reads(List<Pattern> any, List<Pattern> none, List<Phrase> phrases) implements Expectation {
        /**
         * Of all texts together, as they came and as they are tried. Nobody composes more in a test; each expression goes over all of it, and
         * replacing copies it each time.
         */
        private static final int LONGEST = 5_000;

        /** Behind a stop that is not within a number, and before a word that begins another thought: none is lost. */
        private static final java.util.regex.Pattern CLAUSE = java.util.regex.Pattern.compile(
                "(?<=[.,;:!?])(?![0-9])"
                        + "|(?= (?:mais|donc|car|et(?! (?:demie?|quart))|puis|alors|sinon|pourtant|cependant|par contre|parce que|puisque)\\b)");

        @Override
        public boolean meets(List<JsonNode> found) {
            List<String> given = found.stream()
                    .map(Expectation::text)
                    .flatMap(Optional::stream)
                    .toList();
            if (given.isEmpty() || areTooLong(given)) return false;
            List<String> plain = given.stream().map(Wording::plain).toList();
            if (areTooLong(plain)) return false;
            List<String> read = plain.stream().map(this::read).toList();
            return read.stream().noneMatch(text -> isFound(none, text))
                    && (any.isEmpty() || read.stream().anyMatch(text -> isFound(any, text)));
        }

        private static boolean areTooLong(List<String> texts) {
            return texts.stream().mapToLong(String::length).sum() > LONGEST;
        }

        private static boolean isFound(List<Pattern> patterns, String text) {
            return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
        }

        private String read(String plain) {
            return CLAUSE.splitAsStream(plain)
                    .map(this::replaced)
                    .collect(Collectors.joining())
                    .replaceAll(" +", " ")
                    .strip();
        }

        private String replaced(String clause) {
            String left = clause;
            for (Phrase phrase : phrases)
                left = phrase.written().matcher(left).replaceAll(Matcher.quoteReplacement(phrase.meant()));
            return left;
        }
    }

    /** Words that mean something else together, and what they are read as; a space when nothing. */
    record Phrase(Pattern written, String meant) {}

    /** Is this number, or a text that reads so. */
    record IsNumber(BigDecimal wanted, BigDecimal tolerance) implements OfOne {
        @Override
        public boolean fits(JsonNode value) {
            return number(value)
                    .filter(given -> given.subtract(wanted).abs().compareTo(tolerance) <= 0)
                    .isPresent();
        }
    }

    /** Is a number, or a list with a number of elements, within bounds. */
    record Within(@Nullable BigDecimal min, @Nullable BigDecimal max) implements OfOne {
        @Override
        public boolean fits(JsonNode value) {
            Optional<BigDecimal> given =
                    value.isArray() ? Optional.of(BigDecimal.valueOf(value.size())) : number(value);
            return given.filter(number ->
                            (min == null || number.compareTo(min) >= 0) && (max == null || number.compareTo(max) <= 0))
                    .isPresent();
        }
    }

    /** Is true, or false. */
    record Is(boolean wanted) implements OfOne {
        @Override
        public boolean fits(JsonNode value) {
            return value.isBoolean() && value.booleanValue() == wanted;
        }
    }

    /** Exactly so many values are found. */
    record Count(int wanted) implements Expectation {
        @Override
        public boolean meets(List<JsonNode> found) {
            return found.size() == wanted;
        }
    }

    /** Something is found, or nothing. */
    record Present(boolean wanted) implements Expectation {
        @Override
        public boolean meets(List<JsonNode> found) {
            return found.isEmpty() != wanted;
        }
    }

    /** A text, or a number as it is written without its format. */
    private static Optional<String> text(JsonNode value) {
        if (value.isTextual()) return Optional.of(value.textValue());
        return value.isNumber()
                ? number(value).map(number -> number.stripTrailingZeros().toPlainString())
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(JsonNode value) {
        if (value.isTextual()) return FrenchNumber.read(value.textValue());
        if (!value.isNumber() || (value.isFloatingPointNumber() && !Double.isFinite(value.doubleValue())))
            return Optional.empty();
        // 1e999999999 is a number of JSON, too: written out, or taken from another, it would fill the memory.
        BigDecimal number = value.decimalValue();
        return Math.abs((long) number.precision() - number.scale()) > 400 || Math.abs(number.scale()) > 400
                ? Optional.empty()
                : Optional.of(number);
    }
}
