package fr.pixemploi.assessment.sitting.rest;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Day and minute as people say them: 3 décembre 2026 à 10 h 05, 3 December 2026, 10:05. */
final class SpokenTime {
    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("MMMM uuuu 'à' H 'h' mm", Locale.FRENCH);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private SpokenTime() {}

    /**
     * @param time where it is said; a minute that has begun is said as the next, so that nobody comes too soon
     * @param language {@code en}, or French
     */
    static String of(ZonedDateTime time, String language) {
        ZonedDateTime minute = time.truncatedTo(ChronoUnit.MINUTES);
        if (minute.isBefore(time)) minute = minute.plusMinutes(1);
        if (language.equals("en")) return ENGLISH.format(minute);
        int day = minute.getDayOfMonth();
        return (day == 1 ? "1er" : String.valueOf(day)) + " " + FRENCH.format(minute);
    }
}
