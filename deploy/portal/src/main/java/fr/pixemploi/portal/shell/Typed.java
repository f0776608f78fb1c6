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
    }
}
