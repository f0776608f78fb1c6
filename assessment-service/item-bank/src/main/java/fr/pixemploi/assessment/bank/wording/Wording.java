package fr.pixemploi.assessment.bank.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What is left of a text once case, accents and spaces are set aside: two people who type the same thing type the same wording. */
public final class Wording {
    /** Accents, and what nobody sees within a word: joiners, soft hyphens, controls that are no space, fillers of Hangul. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{M}\\x{FF9E}\\x{FF9F}\\p{Cf}\\p{Cc}\\x{115F}\\x{1160}&&[^\\s\\x{85}]]+");

    private static final Pattern SPACES = Pattern.compile("[\\s\\x{85}\\p{Z}]+");

    private Wording() {}

    /**
     * Lower case, no accents, nothing that is not seen, ligatures spelt out, one kind of apostrophe, single spaces. It may be eighteen times as
     * long as the text.
     */
    public static String plain(String text) {
        // Accents go before as well: spelling out takes time with the square of those that follow each other.
        String bare = UNSEEN.matcher(text).replaceAll("");
        // Letters of a mathematician have no small ones before they are spelt out.
        String spelt = Normalizer.normalize(bare, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace('’', '\'');
        String seen = UNSEEN.matcher(spelt).replaceAll("");
        return SPACES.matcher(seen).replaceAll(" ").strip();
    }

    /**
     * Whether two plain texts are one, up to some typing mistakes.
     *
     * @param maxEdits letters that may be added, lost or changed (Levenshtein distance)
     */
    public static boolean same(String plain, String other, int maxEdits) {
        // Far apart by their lengths alone: nothing is allocated for a text of a megabyte.
        if (Math.abs(plain.length() - other.length()) > maxEdits) return false;
        // The library answers -1 beyond the threshold.
        return new LevenshteinDistance(maxEdits).apply(plain, other) >= 0;
    }
}
