package fr.pixemploi.assessment.bank.review.question;

import fr.pixemploi.assessment.bank.item.Item;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers and names in a family's hint that stand in some of its variants and not in others. A hint is given as advice days later and to whoever met
 * another variant: what it quotes of one they have never seen. Words that any sentence may hold are no quotation.
 */
final class HintOfOneVariant {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:,\\d+)?");

    /** A number, or a word with a capital that no sentence, title or quotation begins with. */
    private static final Pattern NUMBER_OR_NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\d+(?:,\\d+)?|(?<=[\\p{Ll}\\p{N},] |[\\p{Ll}]['’])\\p{Lu}[\\p{L}\\p{N}]*");

    private HintOfOneVariant() {}

    /** @param variants of one family */
    static Set<String> in(List<Item> variants) {
        Set<String> quoted = new TreeSet<>();
        if (variants.stream().map(Item::hint).distinct().count() > 1) {
            quoted.add(variants.getFirst().hint());
            return quoted;
        }
        Set<String> told = NUMBER_OR_NAME
                .matcher(variants.getFirst().hint())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        if (told.isEmpty()) return quoted;
        List<Set<String>> shown = variants.stream().map(HintOfOneVariant::words).toList();
        for (String word : told) {
            long with = shown.stream().filter(words -> words.contains(word)).count();
            if (with > 0 && with < variants.size()) quoted.add(word);
        }
        return quoted;
    }

    private static Set<String> words(Item item) {
        return WORD.matcher(item.instruction() + " " + item.readAloud() + " " + item.task())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
