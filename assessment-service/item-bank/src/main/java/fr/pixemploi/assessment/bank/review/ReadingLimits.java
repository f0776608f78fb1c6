package fr.pixemploi.assessment.bank.review;

import java.util.ArrayList;
import java.util.List;

/**
 * How hard an item of a level may be to read. Levels 1 and 2 are in easy French (FALC, after the European guidelines "Information for
 * all", Inclusion Europe 2009); above, people at work read ordinary short sentences. Sentences are held tight, words loosely: in thirty
 * words the names of commands that a person must know ("téléchargements") weigh much.
 *
 * @param meanSentence most words a sentence on average
 * @param longestSentence most words of any sentence
 * @param longWords greatest share of words of ten letters and more
 * @param ease least index of Kandel and Moles
 * @param passives most places that look like a passive voice
 */
public record ReadingLimits(double meanSentence, int longestSentence, double longWords, double ease, int passives) {
    private static final ReadingLimits EASY = new ReadingLimits(12, 18, 0.25, 45, 0);
    private static final ReadingLimits PLAIN = new ReadingLimits(14, 20, 0.3, 45, 1);
    private static final ReadingLimits ORDINARY = new ReadingLimits(15, 22, 0.3, 35, 1);

    public static ReadingLimits of(int level) {
        if (level <= 2) return EASY;
        return level <= 4 ? PLAIN : ORDINARY;
    }

    /** How much of what is allowed a text uses up where it is hardest: above 1 it is over a limit. */
    double strain(Readability text) {
        double sentences =
                Math.max(text.meanSentence() / meanSentence, (double) text.longestSentence() / longestSentence);
        double words = Math.max(text.longWords() / longWords, ease / Math.max(text.ease(), 1));
        // Between what is allowed and one more lies 1.
        return Math.max(Math.max(sentences, words), text.passives().size() / (passives + 0.5));
    }

    /** What is over a limit, one half sentence each. */
    public List<String> over(Readability text) {
        List<String> over = new ArrayList<>();
        if (text.meanSentence() > meanSentence)
            over.add(text.meanSentence() + " words a sentence, above " + meanSentence);
        if (text.longestSentence() > longestSentence)
            over.add("a sentence of %d words, above %d: %s"
                    .formatted(text.longestSentence(), longestSentence, text.longest()));
        if (text.longWords() > longWords)
            over.add("a share of long words of " + text.longWords() + ", above " + longWords);
        if (text.ease() < ease) over.add("a reading ease of " + text.ease() + ", below " + ease);
        if (text.passives().size() > passives) over.add("a passive voice: " + String.join(", ", text.passives()));
        return over;
    }
}
