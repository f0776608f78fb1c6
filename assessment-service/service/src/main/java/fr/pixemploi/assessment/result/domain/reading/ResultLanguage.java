package fr.pixemploi.assessment.result.domain.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language in which results are said. */
public enum ResultLanguage {
    FRENCH("fr", Locale.FRENCH),
    /** Short words and sentences, in the manner of « facile à lire et à comprendre ». */
    EASY_FRENCH("fr-x-easy", Locale.FRENCH),
    ENGLISH("en", Locale.UK);

    private static final List<String> TAGS =
            Arrays.stream(values()).map(ResultLanguage::tag).toList();

    private final String tag;
    private final Locale locale;

    ResultLanguage(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** BCP 47. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    /** One by its tag. */
    public static Optional<ResultLanguage> named(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equalsIgnoreCase(tag))
                .findFirst();
    }

    /**
     * What a browser or a portal asks for (RFC 4647 lookup).
     *
     * @param acceptLanguage the header; French without one, or when it can't be read
     */
    public static ResultLanguage wanted(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) return FRENCH;
        try {
            String found = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), TAGS);
            return found == null ? FRENCH : named(found).orElse(FRENCH);
        } catch (IllegalArgumentException e) {
            return FRENCH;
        }
    }
}
