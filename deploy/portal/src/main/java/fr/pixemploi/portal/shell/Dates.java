package fr.pixemploi.portal.shell;

import fr.pixemploi.portal.reader.Language;
import fr.pixemploi.portal.reader.Paris;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Days and times as people say them. Times are those of Paris unless a page knows better, which says the place then. */
@TemplateExtension
class Dates {
    /** With a space that does not break, as French has it. */
    private static final DateTimeFormatter FRENCH_TIME = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.ROOT);

    private static final DateTimeFormatter ENGLISH_TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Dates() {}

    static String day(LocalDate date) {
        return said(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), date);
    }

    static String day(OffsetDateTime moment) {
        return day(Paris.local(moment).toLocalDate());
    }

    /** A value of a file: a day as days are said, anything else as it stands. */
    static String dayOrText(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}") ? day(LocalDate.parse(value)) : value;
    }

    /** 4 décembre 2026 à 14 h 05. */
    static String moment(OffsetDateTime moment) {
        return moment(Paris.local(moment));
    }

    /** Of a date and time on the clock of a venue, as services tell it: 2026-12-08T09:30:00. */
    static String moment(String local) {
        return moment(LocalDateTime.parse(local));
    }

    private static String moment(LocalDateTime local) {
        String day = day(local.toLocalDate());
        boolean french = spoken().getLanguage().equals("fr");
        String time = (french ? FRENCH_TIME : ENGLISH_TIME).format(local);
        return french ? day + " à " + time : day + " at " + time;
    }

    private static String said(DateTimeFormatter as, TemporalAccessor day) {
        Locale spoken = spoken();
        String said = as.withLocale(spoken).format(day);
        // The first of a month is the one that French counts.
        return spoken.getLanguage().equals("fr") ? said.replaceFirst("^1 ", "1er ") : said;
    }

    /** 09:30. */
    static String clock(String local) {
        return LocalDateTime.parse(local)
                .toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** 14:05, in Paris. */
    static String clock(OffsetDateTime moment) {
        return Paris.local(moment).toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    static Locale spoken() {
        return Locale.forLanguageTag(
                Arc.container().instance(Language.class).get().spoken());
    }
}
