package fr.pixemploi.portal.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The reader's language: what they chose, else what their browser asks for, else French. */
@Named("language")
@RequestScoped
public class Language {
    public static final String COOKIE = "langue";
    public static final List<String> TAGS = List.of("fr", "fr-x-easy", "en");

    private final String tag;

    Language(HttpHeaders headers) {
        Cookie chosen = headers.getCookies().get(COOKIE);
        tag = chosen != null && TAGS.contains(chosen.getValue()) ? chosen.getValue() : asked(headers);
    }

    private static String asked(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(TAGS::contains)
                .findFirst()
                .orElse("fr");
    }

    /** BCP 47. */
    public String tag() {
        return tag;
    }

    /** For {@code lang} of a page: easy French is read aloud as French. */
    public String spoken() {
        return tag.equals("en") ? "en" : "fr";
    }

    /** For {@code Accept-Language}: where nobody speaks easy French, French will do. */
    public String accepted() {
        return tag.equals("fr-x-easy") ? "fr-x-easy, fr;q=0.9" : tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
