package fr.pixemploi.pathway.lheo;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What texts of feeds say once their habits are seen through. */
public final class Said {
    private static final Set<String> NOTHING = Set.of("", "-", "non renseigne", "non renseignee", "non communique");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]*+>|&[a-zA-Z#0-9]++;");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern SPACES = Pattern.compile("[\\h\\p{Z}]+");
    private static final Pattern PRICE = Pattern.compile("([0-9]{1,8})(?:[.,]([0-9]{1,2}))?");

    /** Several times what LHEO allows; who sends more wastes only this. */
    private static final int MOST = 20_000;

    private Said() {}

    /** False for an empty text, a dash and "Non renseigné". */
    public static boolean something(String text) {
        return text.length() > 20
                || !NOTHING.contains(ACCENTS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT));
    }

    /** A text as people read it: HTML becomes lines, everything else stays; of what is far too long only the beginning. */
    public static String plain(String said) {
        String text = said.length() > MOST ? said.substring(0, MOST) : said;
        if (!MARKUP.matcher(text).find()) return text.strip();
        Document page = Jsoup.parseBodyFragment(text);
        page.select("script, style").remove();
        page.select("p, div, li, tr, h1, h2, h3, h4, h5, h6").forEach(block -> block.prependText("\n"));
        return page.wholeText()
                .lines()
                .map(line -> SPACES.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Euros, from texts such as {@code 1 234,50}, {@code 1234.5} or {@code 980 €}; empty for what is no price. */
    public static Optional<BigDecimal> price(String text) {
        String bare = SPACES.matcher(text).replaceAll("").replace("€", "").replace("EUR", "");
        return PRICE.matcher(bare).matches() ? Optional.of(new BigDecimal(bare.replace(',', '.'))) : Optional.empty();
    }

    /** An integer from 0 on of at most six digits; empty for anything else. */
    public static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
