package fr.pixemploi.pathway.catalogue.application;

import fr.pixemploi.pathway.lheo.Element;
import fr.pixemploi.pathway.lheo.LheoDate;
import fr.pixemploi.pathway.lheo.Said;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fields of LHEO as values of the platform: what says nothing is absent, and none is longer than the platform shows. */
final class Fields {
    /** Characters of a text. */
    static final int LONGEST = 3_000;

    static final int LONGEST_IN_LIST = 50;
    private static final int MOST_IN_LIST = 100;
    /** What FORMACODE calls "information non communiquée". */
    private static final String NOT_SAID = "99999";

    private static final Pattern FORMACODE = Pattern.compile("[0-9]{5}");

    private Fields() {}

    static @Nullable Boolean truth(Element it, String what) {
        return switch (it.said(what).orElse("")) {
            case "0" -> false;
            case "1" -> true;
            default -> null;
        };
    }

    /** Of FORMACODE. */
    static List<String> codes(Stream<Element> of) {
        return list(of.map(Element::text)
                .filter(code -> FORMACODE.matcher(code).matches())
                .filter(code -> !code.equals(NOT_SAID)));
    }

    static List<String> texts(Stream<Element> of) {
        return list(of.map(Element::text).filter(Said::something).map(text -> cut(text, LONGEST_IN_LIST)));
    }

    /** Far more than LHEO allows, which is told as a fault. */
    static <T> List<T> list(Stream<T> of) {
        return of.distinct().limit(MOST_IN_LIST).toList();
    }

    static Optional<Integer> number(Element it, String what) {
        return it.said(what).flatMap(Said::number);
    }

    static Optional<LheoDate> date(Element it, String... path) {
        return it.said(path).flatMap(LheoDate::known);
    }

    /** Of a week. */
    static @Nullable Integer hours(BigDecimal said) {
        int hours = said.setScale(0, RoundingMode.CEILING).intValue();
        return hours > 0 && hours <= 168 ? hours : null;
    }

    /** The first that says something, without its HTML. */
    static Optional<String> plain(Element it, int most, String... path) {
        return it.along(path)
                .map(Element::text)
                .filter(Said::something)
                .map(Said::plain)
                .filter(Said::something)
                .map(text -> cut(text, most))
                .findFirst();
    }

    static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
