package fr.pixemploi.portal.form;

import fr.pixemploi.portal.reader.Paris;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed into a form, as the services take it. What can't be read is left out: the service then says that it is needed. */
public final class Typed {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private Typed() {}

    public static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public static @Nullable LocalDate day(@Nullable String typed) {
        String text = text(typed);
        if (text == null) return null;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    /** Day and time as they are in Paris, as pages show them; in the morning when no time is said, null without a day. */
    public static @Nullable OffsetDateTime moment(@Nullable String day, @Nullable String time) {
        LocalDate date = day(day);
        if (date == null) return null;
        String hour = text(time);
        try {
            return Paris.at(date, hour == null ? MORNING : LocalTime.parse(hour));
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    /** A whole number. */
    public static @Nullable Integer number(@Nullable String typed) {
        Double figure = figure(typed);
        return figure == null || figure != Math.rint(figure) ? null : (Integer) figure.intValue();
    }

    public static @Nullable Double figure(@Nullable String typed) {
        String text = text(typed);
        if (text == null) return null;
        try {
            return Double.valueOf(text.replace(',', '.'));
        } catch (NumberFormatException notAFigure) {
            return null;
        }
    }

    public static @Nullable UUID id(@Nullable String typed) {
        String text = text(typed);
        if (text == null) return null;
        try {
            return UUID.fromString(text);
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
    }
}
