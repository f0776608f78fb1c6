package fr.pixemploi.certification.certificate.rest.page;

import fr.pixemploi.certification.credential.domain.Language;
import fr.pixemploi.kit.problem.ProblemTexts;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the page says in one language, from {@code verification/page_fr.properties} and its English. */
final class VerificationTexts {
    /** French keeps these with the word before them. */
    private static final Pattern HIGH_SIGN = Pattern.compile(" ([:;?!])");

    /** The page is read in several time zones, and says so. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final VerificationTexts FRENCH = new VerificationTexts(Language.FR);
    private static final VerificationTexts ENGLISH = new VerificationTexts(Language.EN);

    private final Language language;
    private final Locale locale;
    private final Map<String, String> texts;

    private VerificationTexts(Language language) {
        this.language = language;
        locale = Locale.of(language.tag());
        texts = ProblemTexts.load("verification/page_" + language.tag() + ".properties");
        if (language == Language.FR)
            texts.replaceAll((key, text) -> HIGH_SIGN.matcher(text).replaceAll("\u00a0$1"));
    }

    static VerificationTexts in(Language language) {
        return switch (language) {
            case FR -> FRENCH;
            case EN -> ENGLISH;
        };
    }

    Language language() {
        return language;
    }

    /** For the template, which fills in nothing. */
    Map<String, String> all() {
        return texts;
    }

    /** A text with what it speaks of. */
    String say(String key, Object... about) {
        return new MessageFormat(Objects.requireNonNull(texts.get(key), key), Locale.ROOT).format(about);
    }

    /** A text that may be lacking: rules may have levels that nobody named here. */
    @Nullable
    String known(String key) {
        return texts.get(key);
    }

    /** Such as 1er avril 2026. */
    String day(LocalDate day) {
        String said = DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
        return language == Language.FR && day.getDayOfMonth() == 1 ? "1er" + said.substring(1) : said;
    }

    /** Such as 1er avril 2026, 9:05. */
    String moment(Instant moment) {
        var there = moment.atZone(ZONE);
        return day(there.toLocalDate())
                + DateTimeFormatter.ofPattern(", H:mm", locale).format(there);
    }
}
