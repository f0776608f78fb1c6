package fr.pixemploi.profile.game.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How somebody is called in a game, by none of their names: two to twenty letters, figures, spaces and hyphens, with four figures at most, so
 * that neither a telephone number nor a date of birth fits in.
 */
public record Nickname(String value) {
    private static final Pattern WRITTEN =
            Pattern.compile("(?=.{2,20}$)(?=.*\\p{L})(?!(?:.*\\d){5})[\\p{L}\\p{M}\\d]+(?:[ '’-][\\p{L}\\p{M}\\d]+)*");
    /** Shorter words of names stand in many other words. */
    private static final int LONG_NAME = 5;
    /** Shorter ones are nobody's, but for a name that is no longer: "de". */
    private static final int SHORT_NAME = 3;
    /** A letter by itself is an initial or a particle: it stands in "L'étoile" and tells nobody. */
    private static final int SHORTEST_NAME = 2;

    public Nickname {
        if (!isOne(value)) throw new IllegalArgumentException("this is no nickname");
    }

    public static boolean isOne(String text) {
        return WRITTEN.matcher(text).matches();
    }

    /**
     * Without accents and case, and with nothing between its words, one is the other.
     *
     * @return what is one in a team
     */
    public String key() {
        return String.join("", words(value));
    }

    /** Whether a word of these names stands in it: a long one anywhere, a short one by itself or with figures. */
    public boolean tells(Collection<String> names) {
        Set<String> own = new HashSet<>();
        for (String name : names) {
            List<String> words = words(name);
            int least = words.size() == 1 ? SHORTEST_NAME : SHORT_NAME;
            words.stream().filter(word -> word.length() >= least).forEach(own::add);
        }
        String letters = key().replaceAll("\\d", "");
        return own.stream().anyMatch(word -> word.length() >= LONG_NAME && letters.contains(word))
                || words(value).stream().map(word -> word.replaceAll("\\d", "")).anyMatch(own::contains);
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
