package fr.pixemploi.pathway.place.domain.commune;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A town's name without what addresses spell differently: "ST-ETIENNE CEDEX 2" is "Saint-Étienne". */
public record TownName(String value) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern CEDEX = Pattern.compile("\\bcedex\\b.*");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SAINT = Pattern.compile("\\bst(e?)\\b");
    private static final Pattern ARTICLE = Pattern.compile("^(l|le|la|les) ");
    private static final Pattern DISTRICT = Pattern.compile(" [0-9]+(er|e|eme|ieme)?( arrondissement)?$");

    public static TownName of(String said) {
        String letters =
                MARKS.matcher(Normalizer.normalize(said, Normalizer.Form.NFD)).replaceAll("");
        String lower = letters.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        String words = BETWEEN.matcher(CEDEX.matcher(lower).replaceAll(""))
                .replaceAll(" ")
                .strip();
        String saints = SAINT.matcher(words).replaceAll("saint$1");
        return new TownName(
                DISTRICT.matcher(ARTICLE.matcher(saints).replaceAll("")).replaceAll(""));
    }
}
