package fr.pixemploi.certification.document.application.page;

import fr.pixemploi.certification.document.domain.Unprintable;
import fr.pixemploi.kit.document.PackagedFont;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Which letters of a text are printed: those of the font, composed, without controls. */
enum Letters {
    /** Says all of it or nothing: what is kept for good leaves no letter of a name out. */
    ALL {
        @Override
        String without(String text, int letter) {
            throw new Unprintable(letter);
        }
    },
    /** Shows a box where there is none: a list of sixty people does not wait for a letter. */
    WITH_BOXES {
        @Override
        String without(String text, int letter) {
            return text.replace(Character.toString(letter), BOX);
        }
    };

    private static final String BOX = "\u25a1";
    private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
    /** Controls, formats such as a soft hyphen, halves of letters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}]");

    abstract String without(String text, int letter);

    /**
     * Puts all that the page shows right.
     *
     * @throws Unprintable when it has to say all, and cannot
     */
    Document in(Document page) {
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) text.text(printed(text.getWholeText()));
                },
                page.body());
        return page;
    }

    private String printed(String text) {
        String left = plain(text);
        for (var letter = PackagedFont.lacking(left); letter.isPresent(); letter = PackagedFont.lacking(left))
            left = without(left, letter.getAsInt());
        return left;
    }

    /** Composed, in one line, without what nobody sees. */
    static String plain(String text) {
        String line =
                SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
        return UNSEEN.matcher(line).replaceAll("");
    }
}
