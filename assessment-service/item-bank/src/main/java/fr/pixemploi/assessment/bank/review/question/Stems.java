package fr.pixemploi.assessment.bank.review.question;

import fr.pixemploi.assessment.bank.wording.Wording;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text that say something, by their first letters: "partager" and "partagé" are one. */
final class Stems {
    private static final int LETTERS = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{4,}");
    private static final Set<String> SMALL = Set.of(
            "avec",
            "dans",
            "pour",
            "plus",
            "votre",
            "vous",
            "cette",
            "leur",
            "leurs",
            "sans",
            "mais",
            "elle",
            "elles",
            "sont",
            "etre",
            "avoir",
            "tout",
            "tous",
            "toute",
            "toutes",
            "chaque",
            "entre",
            "comme",
            "meme",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "puis",
            "sait",
            "choisir",
            "trouver",
            "reperer",
            "utiliser",
            "quand",
            "nous",
            "vers",
            "chez",
            "cela",
            "ceux",
            "autre",
            "autres");

    private Stems() {}

    static Set<String> of(String text) {
        return WORD.matcher(Wording.plain(text))
                .results()
                .map(MatchResult::group)
                .filter(word -> !SMALL.contains(word))
                .map(word -> word.substring(0, Math.min(LETTERS, word.length())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
