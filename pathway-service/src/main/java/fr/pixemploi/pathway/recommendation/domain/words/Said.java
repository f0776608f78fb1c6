package fr.pixemploi.pathway.recommendation.domain.words;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something said to people.
 *
 * @param french plain
 * @param easy in easy French: short sentences, one idea each
 */
public record Said(String french, String easy) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    /** What is the same in both: a number, a day, a name. */
    public static Said same(Object what) {
        return new Said(what.toString(), what.toString());
    }

    /**
     * With something in each of its places, such as {@code {hours}}: what stands in braces there stays as it is.
     *
     * @throws IllegalStateException when nobody says what belongs in a place
     */
    public Said with(Map<String, Said> values) {
        return new Said(filled(french, values, Said::french), filled(easy, values, Said::easy));
    }

    private static String filled(String text, Map<String, Said> values, Function<Said, String> form) {
        return PLACE.matcher(text).replaceAll(place -> {
            Said value = values.get(place.group(1));
            if (value == null) throw new IllegalStateException("nobody said what belongs in " + place.group());
            return Matcher.quoteReplacement(form.apply(value));
        });
    }
}
