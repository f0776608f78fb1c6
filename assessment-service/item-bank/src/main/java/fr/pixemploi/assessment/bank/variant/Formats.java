package fr.pixemploi.assessment.bank.variant;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How values are written for people, by name: {@code {{price | euros}}}. French typography, spelt out here and not taken from a
 * runtime's locale data, so that a variant reads the same on every JVM.
 */
final class Formats {
    private static final DecimalFormatSymbols FRENCH = french();

    private static final String[] DAYS = {"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"};
    private static final String[] MONTHS = {
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre"
    };

    private static final Map<String, UnaryOperator<String>> BY_NAME = Map.of(
            "number", text -> format("#,##0.######", text),
            "euros", text -> format("#,##0.00", text) + "\u00A0€",
            "date", text -> longDate(LocalDate.parse(text)),
            "shortDate", text -> LocalDate.parse(text).format(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT)),
            "month", text -> MONTHS[LocalDate.parse(text).getMonthValue() - 1],
            "time", text -> time(LocalTime.parse(text)),
            "upper", text -> text.toUpperCase(Locale.FRENCH),
            "lower", text -> text.toLowerCase(Locale.FRENCH),
            "capital", text -> text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1));

    private Formats() {}

    static boolean knows(String name) {
        return BY_NAME.containsKey(name);
    }

    /** @throws IllegalArgumentException when there is no such format, or it does not fit the value */
    static String apply(String name, String value) {
        UnaryOperator<String> format = BY_NAME.get(name);
        if (format == null) throw new IllegalArgumentException("there is no format \"" + name + "\"");
        try {
            return format.apply(value);
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException("\"" + value + "\" can't be written as " + name, e);
        }
    }

    static String weekday(LocalDate date) {
        return DAYS[date.getDayOfWeek().getValue() - 1];
    }

    private static String longDate(LocalDate date) {
        String day = date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        return weekday(date) + " " + day + " " + MONTHS[date.getMonthValue() - 1] + " " + date.getYear();
    }

    private static String time(LocalTime time) {
        return time.getMinute() == 0
                ? time.getHour() + "\u00A0h"
                : "%d\u00A0h\u00A0%02d".formatted(time.getHour(), time.getMinute());
    }

    private static String format(String pattern, String number) {
        DecimalFormat format = new DecimalFormat(pattern, FRENCH);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(Bounds.number(number));
    }

    private static DecimalFormatSymbols french() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        // Narrow no-break space, as French typography asks.
        symbols.setGroupingSeparator('\u202F');
        symbols.setMinusSign('-');
        return symbols;
    }
}
