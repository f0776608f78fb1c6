package fr.pixemploi.pathway.lheo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as LHEO writes it. {@code AAAAMMJJ} is a day, {@code AAAAMM00} some day of a month, {@code AAAA0000} some day of a year.
 *
 * @param first the first day that it may be
 * @param last the last one
 */
public record LheoDate(LocalDate first, LocalDate last) {
    private static final Pattern SHAPE = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");

    /** What a text turned out to be. */
    public sealed interface Reading {
        record Known(LheoDate date) implements Reading {}

        /** Said on purpose to be open: {@code 00000000}, {@code 99999999}, or nothing. */
        record Open() implements Reading {}

        record Unreadable() implements Reading {}
    }

    public static Reading read(String text) {
        if (!Said.something(text) || text.equals("00000000") || text.equals("99999999")) return new Reading.Open();
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) return new Reading.Unreadable();
        try {
            return new Reading.Known(of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            return new Reading.Unreadable();
        }
    }

    private static LheoDate of(int year, int month, int day) {
        if (year < 1900) throw new DateTimeException("no year of a training");
        if (month == 0 && day == 0) return new LheoDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        YearMonth of = YearMonth.of(year, month);
        if (day == 0) return new LheoDate(of.atDay(1), of.atEndOfMonth());
        LocalDate known = of.atDay(day);
        return new LheoDate(known, known);
    }

    /** The date that a text says, if it says one. */
    public static Optional<LheoDate> known(String text) {
        return switch (read(text)) {
            case Reading.Known(LheoDate date) -> Optional.of(date);
            case Reading.Open(), Reading.Unreadable() -> Optional.empty();
        };
    }
}
