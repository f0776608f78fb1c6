package fr.pixemploi.assessment.bank.review;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How hard a French text is to read, by its surface. Addresses, file names, formulas and figures count as words of a sentence, but not
 * for the length of words.
 *
 * @param meanSentence words a sentence
 * @param longestSentence words of the longest
 * @param longest that sentence
 * @param lettersAWord mean
 * @param longWords share of words of ten letters and more, from 0 to 1
 * @param ease Flesch's index as adapted to French by Kandel and Moles (1958): 207 - 1.015 words a sentence - 73.6 syllables a word;
 *     around 100 and above very easy, below 50 hard. Syllables are estimated by groups of vowels
 * @param passives places that look like a passive voice ("est envoyé par"): for an author to look at
 */
public record Readability(
        double meanSentence,
        int longestSentence,
        String longest,
        double lettersAWord,
        double longWords,
        double ease,
        List<String> passives) {
    private static final int LONG = 10;
    private static final Pattern WORDLIKE = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern PLAIN = Pattern.compile("\\p{L}+(?:['’-]+\\p{L}+)*");
    /** "l'entreprise" has ten letters to read, and "faites-vous" is two words to the eye. */
    private static final Pattern JOINT = Pattern.compile("['’-]");
    /** Sentences that the library does not part: one that begins with a figure, one after a quotation with its own full stop. */
    private static final Pattern PARTS =
            Pattern.compile("(?<=[\\p{L}\\p{N}»)][.!?])\\s+(?=\\p{N})|(?<=[.!?][ \u00A0\u202F]?»)\\s+(?=\\p{Lu})");

    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyœæ]+");
    private static final Pattern MUTE = Pattern.compile("(?<=[^aeiouyœæ])e(s|nt)?$");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?:est|sont|sera|seront|était|étaient|été|être)\\s+(?:\\p{L}+ment\\s+)?\\p{L}+(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|ert|erte)\\s+par\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** @param lines each begins a sentence of its own, as a line of an instruction or a proposal does */
    public static Readability of(List<String> lines) {
        List<String> sentences = sentences(lines);
        int words = 0;
        int max = 0;
        String longest = "";
        int plain = 0;
        int letters = 0;
        int many = 0;
        int syllables = 0;
        List<String> passives = new ArrayList<>();
        for (String sentence : sentences) {
            List<String> tokens = words(sentence);
            words += tokens.size();
            if (tokens.size() > max) {
                max = tokens.size();
                longest = sentence;
            }
            for (String token : tokens) {
                if (!PLAIN.matcher(token).matches()) continue;
                for (String word : JOINT.split(token)) {
                    letters += word.length();
                    syllables += syllables(word);
                    if (word.length() >= LONG) many++;
                    // An elided "l'" or "d'" is a letter of its word, not a word.
                    if (word.length() > 1 || !token.startsWith(word)) plain++;
                }
            }
            Matcher passive = PASSIVE.matcher(sentence);
            while (passive.find()) passives.add(passive.group());
        }
        int read = Math.max(plain, 1);
        double mean = (double) words / Math.max(sentences.size(), 1);
        return new Readability(
                rounded(mean),
                max,
                longest,
                rounded((double) letters / read),
                rounded((double) many / read),
                rounded(207 - 1.015 * mean - 73.6 * syllables / read),
                List.copyOf(passives));
    }

    private static List<String> sentences(List<String> lines) {
        List<String> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.FRENCH);
        for (String line : lines) {
            breaks.setText(line);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
                for (String sentence : PARTS.split(line.substring(start, end)))
                    if (!words(sentence).isEmpty()) sentences.add(sentence.strip());
            }
        }
        return sentences;
    }

    private static List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        for (String token : sentence.split("[\\s\u00A0\u202F]+")) {
            if (WORDLIKE.matcher(token).find()) words.add(EDGES.matcher(token).replaceAll(""));
        }
        return words;
    }

    /** Groups of vowels; an e at the end is mute, as long as another vowel stands before. */
    static int syllables(String word) {
        String bare = ACCENT.matcher(Normalizer.normalize(
                        MUTE.matcher(word.toLowerCase(Locale.FRENCH)).replaceAll(""), Normalizer.Form.NFD))
                .replaceAll("");
        int groups = (int) VOWELS.matcher(bare).results().count();
        return groups == 0 && word.length() > 1 ? 1 : groups;
    }

    private static double rounded(double value) {
        return Math.rint(value * 100) / 100;
    }
}
