package fr.pixemploi.assessment.bank.wording;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What is left of a text once case, accents and spaces are set aside: two people who type the same thing type the same wording. */
public final class Wording {
    private Wording() {}

    /** Lower case, no accents, ligatures spelt out, one kind of apostrophe, single spaces. */
    public static String plain(String text) {
        String spelt = text.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace('’', '\'');
        return Normalizer.normalize(spelt, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
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
