package fr.pixemploi.kit.release;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quarter of the calendar, by the clock of Paris for everybody: releases are of the whole country. */
public record Quarter(int year, int number) {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-Q([1-4])");

    public Quarter {
        if (number < 1 || number > 4) throw new IllegalArgumentException("a year has no quarter " + number);
    }

    /** As it is written, such as 2026-Q4 (SDMX). */
    public static Optional<Quarter> named(String name) {
        Matcher written = WRITTEN.matcher(name);
        return written.matches()
                ? Optional.of(new Quarter(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2))))
                : Optional.empty();
    }

    public static Quarter of(Instant moment) {
        LocalDate day = moment.atZone(PARIS).toLocalDate();
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    public Quarter next() {
        return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public Instant begins() {
        return firstDay().atStartOfDay(PARIS).toInstant();
    }

    /** Its first moment no longer. */
    public Instant ends() {
        return next().begins();
    }

    @Override
    public String toString() {
        return "%04d-Q%d".formatted(year, number);
    }
}
