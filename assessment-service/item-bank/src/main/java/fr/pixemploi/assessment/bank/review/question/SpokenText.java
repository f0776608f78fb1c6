package fr.pixemploi.assessment.bank.review.question;

import fr.pixemploi.assessment.bank.item.Item;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places of the text read aloud where a voice says less than stands on the screen: a name of a file or an address whose dots or hyphens are not
 * spelt out, and a sentence that begins with a small letter, at which voices make no pause that is heard as one. Two stops in a row, or one
 * behind a space, are what a variable that brings its own stop leaves: some voices say "point".
 */
final class SpokenText {
    private static final String ENDING =
            "txt|csv|xlsx|ods|docx|odt|eml|html|zip|jpg|png|gif|svg|pdf|mp3|mp4|example|test|invalid";

    private static final List<Pattern> HEARD_LESS = List.of(
            Pattern.compile("(?iu)[\\p{L}\\p{N}_-]+\\.(?:" + ENDING + ")\\b"),
            Pattern.compile("(?iu)[\\p{L}\\p{N}_]+-[\\p{L}\\p{N}_-]*\\s+point\\s+(?:" + ENDING + ")\\b"),
            Pattern.compile("[\\p{L}\\p{N}._-]+@[\\p{L}\\p{N}._-]+"),
            // Behind a figure a stop may be that of a list: "1. joindre la box".
            Pattern.compile("(?<=[\\p{L}»)]{2}[.!?]\\s|\\s[»)][.!?]\\s)\\p{Ll}[^.!?]{0,30}"),
            // Three are none: they say that something goes on.
            Pattern.compile("\\S*(?<![.])(?:\\.\\.(?!\\.)|[!?]\\.|\\s\\.(?=\\s|$))"));

    private SpokenText() {}

    static List<String> in(Item item) {
        Set<String> places = new TreeSet<>();
        for (Pattern pattern : HEARD_LESS) {
            Matcher found = pattern.matcher(item.readAloud());
            while (found.find()) places.add(found.group());
        }
        return List.copyOf(places);
    }
}
