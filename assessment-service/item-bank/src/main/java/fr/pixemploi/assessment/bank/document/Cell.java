package fr.pixemploi.assessment.bank.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;

/** One cell of a table as its author describes it. */
sealed interface Cell {
    record Empty() implements Cell {}

    record Text(String text) implements Cell {}

    /** @param euros shown with two decimals and the sign */
    record Number(BigDecimal number, boolean euros) implements Cell {}

    record Truth(boolean truth) implements Cell {}

    record Date(LocalDate date) implements Cell {}

    /** @param formula in English with commas, without the equals sign */
    record Formula(String formula) implements Cell {}

    /** The formats a column may ask for. */
    enum Format {
        TEXT,
        NUMBER,
        EUROS,
        DATE
    }

    static Cell of(Spec spec) {
        if (spec.node().isNull()) return new Empty();
        if (spec.node().isNumber()) return new Number(spec.node().decimalValue(), false);
        if (spec.node().isBoolean()) return new Truth(spec.node().booleanValue());
        if (spec.node().isTextual()) return spec.text().isEmpty() ? new Empty() : new Text(spec.text());
        spec.only(Set.of("date", "formula"));
        if (spec.node().size() != 1) throw spec.fault("must be a text, a number, a date or a formula");
        if (spec.get("date").isPresent()) return new Date(date(spec.need("date")));
        String formula = spec.need("formula").text();
        if (formula.isBlank() || formula.startsWith("="))
            throw spec.need("formula").fault("must be a formula without \"=\"");
        return new Formula(formula);
    }

    /** A field of a table's row, in the format of its column. */
    static Cell of(Spec spec, Format format) {
        if (spec.node().isNull()) return new Empty();
        return switch (format) {
            case TEXT ->
                new Text(
                        spec.node().isNumber()
                                ? shortest(spec.node().decimalValue())
                                : spec.node().asText());
            case NUMBER -> new Number(decimal(spec), false);
            case EUROS -> new Number(decimal(spec), true);
            case DATE -> new Date(date(spec));
        };
    }

    /** As it stands in a text file; French, as spreadsheet programs set to French write it. */
    static String plain(Cell cell) {
        return switch (cell) {
            case Empty ignored -> "";
            case Text text -> text.text();
            case Number number ->
                number.euros()
                        ? number.number()
                                .setScale(2, java.math.RoundingMode.HALF_UP)
                                .toPlainString()
                                .replace('.', ',')
                        : shortest(number.number()).replace('.', ',');
            case Truth truth -> truth.truth() ? "VRAI" : "FAUX";
            case Date date ->
                "%02d/%02d/%04d"
                        .formatted(
                                date.date().getDayOfMonth(),
                                date.date().getMonthValue(),
                                date.date().getYear());
            case Formula formula -> "=" + formula.formula();
        };
    }

    /** 1210 and 12.5, whichever way the number came: a decimal tree may hold 1210 as 1.21E+3 or as 1210.0. */
    private static String shortest(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal decimal(Spec spec) {
        try {
            return spec.node().isNumber()
                    ? spec.node().decimalValue()
                    : new BigDecimal(spec.node().asText(""));
        } catch (NumberFormatException e) {
            throw spec.fault("must be a number");
        }
    }

    private static LocalDate date(Spec spec) {
        try {
            return LocalDate.parse(spec.text());
        } catch (DateTimeParseException e) {
            throw spec.fault("must be a date such as 2026-03-02");
        }
    }
}
