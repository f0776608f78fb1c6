package fr.pixemploi.portal.shell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed into a form, as the services take it. What can't be read is left out: the service then says that it is needed. */
public final class Typed {
    private Typed() {}

    public static @Nullable String words(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public static @Nullable LocalDate day(@Nullable String typed) {
        String words = words(typed);
        if (words == null) return null;
        try {
            return LocalDate.parse(words);
        } catch (DateTimeException notADay) {
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What was typed into a field of a form, as services take it: a field that was left empty says nothing. */
public final class Typed {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Typed() {}

    public static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Of a field for a day; browsers send none that is not one. */
    public static @Nullable LocalDate day(@Nullable String typed) {
        String text = text(typed);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    public static @Nullable Integer number(@Nullable String typed) {
        Double figure = figure(typed);
        return figure == null ? null : figure.intValue();
    }

    public static @Nullable Double figure(@Nullable String typed) {
        String words = words(typed);
        if (words == null) return null;
        try {
            return Double.valueOf(words.replace(',', '.'));
        } catch (NumberFormatException notAFigure) {
            return null;
        }
    }

    public static @Nullable UUID id(@Nullable String typed) {
        String words = words(typed);
        if (words == null) return null;
        try {
            return UUID.fromString(words);
        } catch (IllegalArgumentException notAnId) {
            return null;
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
    /** Day and time as they are in Paris, as pages show them; null without a day. */
    public static @Nullable OffsetDateTime moment(@Nullable String day, @Nullable String time) {
        LocalDate date = day(day);
        String hour = text(time);
        if (date == null) return null;
        try {
            return date.atTime(hour == null ? LocalTime.of(9, 0) : LocalTime.parse(hour))
                    .atZone(PARIS)
                    .toOffsetDateTime();
        } catch (DateTimeParseException notATime) {
            return null;
        }
    }

    /** Null for what is no whole number. */
    public static @Nullable Integer number(@Nullable String typed) {
        String text = text(typed);
        return text == null || !text.matches("[0-9]{1,6}") ? null : Integer.valueOf(text);
    }
}
