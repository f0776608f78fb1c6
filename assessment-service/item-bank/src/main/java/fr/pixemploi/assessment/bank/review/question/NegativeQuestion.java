package fr.pixemploi.assessment.bank.review.question;

import fr.pixemploi.assessment.bank.item.Item;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Questions of levels 1 and 2 that ask for what is not, must not be or is left out: whoever overlooks the small word answers the opposite.
 * Easy French has no negation that can be avoided (FALC).
 */
final class NegativeQuestion {
    private static final int EASY = 2;

    /** What somebody says or writes in the situation is no question to the person. */
    private static final Pattern QUOTED = Pattern.compile("«[^»]*»");

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\R");
    private static final Pattern NEGATION = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:ne\\s|n['’](?!importe)|sans\\s|sauf\\s|hors\\s(?:de|du|des)\\s|aucune?\\s|jamais\\s)");

    private NegativeQuestion() {}

    static List<String> in(Item item) {
        if (item.level() > EASY) return List.of();
        String own = QUOTED.matcher(item.instruction()).replaceAll("« »");
        return Arrays.stream(SENTENCE.split(own))
                .map(String::strip)
                .filter(sentence ->
                        sentence.endsWith("?") && NEGATION.matcher(sentence).find())
                .toList();
    }
}
