package fr.pixemploi.assessment.bank.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What a person may type: one of some texts, whatever the case, the accents and the spaces, with a few typing mistakes.
 *
 * @param accepted the texts taken as right
 * @param maxEdits letters that may be added, lost or changed (Levenshtein distance), 0 to 2
 */
public record AcceptedText(List<String> accepted, int maxEdits) {
    public AcceptedText {
        accepted = List.copyOf(accepted);
        if (accepted.isEmpty()) throw new IllegalArgumentException("at least one text must be accepted");
        if (accepted.stream().anyMatch(text -> plain(text).isEmpty()))
            throw new IllegalArgumentException("an accepted text must not be empty");
        if (maxEdits < 0 || maxEdits > 2) throw new IllegalArgumentException("maxEdits must be 0, 1 or 2");
    }

    boolean matches(String typed) {
        String given = plain(typed);
        LevenshteinDistance distance = new LevenshteinDistance(maxEdits);
        // The library answers -1 beyond the threshold.
        return accepted.stream().anyMatch(text -> distance.apply(plain(text), given) >= 0);
    }

    /** Lower case, no accents, ligatures spelt out, one kind of apostrophe, single spaces. */
    static String plain(String text) {
        String spelt = text.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace('’', '\'');
        return Normalizer.normalize(spelt, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
