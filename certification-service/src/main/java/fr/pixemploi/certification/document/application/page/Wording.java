package fr.pixemploi.certification.document.application.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What documents say, in French; packaged as {@code document/wording_fr.properties}. The words are the project's own. */
final class Wording {
    private static final String FILE = "/document/wording_fr.properties";
    private static final Properties TEXTS = read();
    /** French keeps these with the word before them. */
    private static final Pattern HIGH_SIGN = Pattern.compile(" ([:;?!])");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter DAY_OF_WEEK = DateTimeFormatter.ofPattern("EEEE ", Locale.FRENCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRENCH);

    private Wording() {}

    private static Properties read() {
        Properties texts = new Properties();
        try (var in = Objects.requireNonNull(Wording.class.getResourceAsStream(FILE), FILE)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** A text with what it speaks of. */
    static String say(String key, Object... about) {
        String text = Objects.requireNonNull(TEXTS.getProperty(key), key);
        return HIGH_SIGN
                .matcher(about.length == 0 ? text : new MessageFormat(text, Locale.FRENCH).format(about))
                .replaceAll("\u00a0$1");
    }

    /** What is called by a code, or null. */
    static @Nullable String name(String kind, String code) {
        return TEXTS.getProperty(kind + "." + code);
    }

    /** A framework may have domains and competences that nobody named here: they keep their code alone. */
    static String named(String kind, String code) {
        String name = name(kind, code);
        return name == null ? code : code + ". " + name;
    }

    /** Such as 1er avril 2026. */
    static String day(LocalDate day) {
        String said = DAY.format(day);
        return day.getDayOfMonth() == 1 ? "1er" + said.substring(1) : said;
    }

    /** Such as samedi 14 mars 2026. */
    static String dayOfWeek(LocalDate day) {
        return DAY_OF_WEEK.format(day) + day(day);
    }

    /** Such as 9 h 05. */
    static String time(LocalTime time) {
        return TIME.format(time).replace(' ', '\u00a0');
    }
}
