package fr.pixemploi.portal.form;

import fr.pixemploi.portal.reader.Paris;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form, as the services take it. An empty field is null, which takes away what was there; what can't be read is not the same, and is
 * refused.
 */
public final class Typed {
    /** As people write a day where the browser has no calendar. */
    private static final DateTimeFormatter BY_HAND =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private Typed() {}

    /** A date, a number or a choice that nobody can read. */
    public static final class Unreadable extends IllegalArgumentException {
        private final String typed;

        Unreadable(String typed, @Nullable Throwable cause) {
            super(cause);
            this.typed = typed;
        }

        /** What nobody can read. */
        public String typed() {
            return typed;
        }
    }

    public static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public static @Nullable LocalDate day(@Nullable String typed) {
        String text = text(typed);
        if (text == null) return null;
        try {
            return text.contains("/") ? LocalDate.parse(text, BY_HAND) : LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new Unreadable(text, notADay);
        }
    }

    /** Day and time as they are in Paris, as pages show them; in the morning when no time is said, null without a day. */
    public static @Nullable OffsetDateTime moment(@Nullable String day, @Nullable String time) {
        LocalDate date = day(day);
        if (date == null) return null;
        String hour = text(time);
        if (hour == null) return Paris.at(date, MORNING);
        try {
            return Paris.at(date, LocalTime.parse(hour));
        } catch (DateTimeException notATime) {
            throw new Unreadable(hour, notATime);
        }
    }

    /** A whole number. */
    public static @Nullable Integer number(@Nullable String typed) {
        Double figure = figure(typed);
        if (figure == null) return null;
        if (figure != figure.intValue())
            throw new Unreadable(String.valueOf(typed).strip(), null);
        return figure.intValue();
    }

    public static @Nullable Double figure(@Nullable String typed) {
        String text = text(typed);
        if (text == null) return null;
        try {
            return Double.valueOf(text.replace(',', '.'));
        } catch (NumberFormatException notAFigure) {
            throw new Unreadable(text, notAFigure);
        }
    }

    public static @Nullable UUID id(@Nullable String typed) {
        String text = text(typed);
        if (text == null) return null;
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new Unreadable(text, notAnId);
        }
    }

    /** One for each line that is not empty. */
    public static List<String> lines(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
