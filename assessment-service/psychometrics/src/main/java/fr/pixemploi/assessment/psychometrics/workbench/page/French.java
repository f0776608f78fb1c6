package fr.pixemploi.assessment.psychometrics.workbench.page;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as French readers write them. */
final class French {
    private French() {}

    /** As written in French, with at most three decimals. */
    static String number(double value) {
        return number(value, "#,##0.###");
    }

    static String number(double value, String pattern) {
        String written = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.FRANCE)).format(value);
        // What is rounded to nothing has no sign.
        return written.matches("-[0,]+") ? written.substring(1) : written;
    }

    static String percent(double share) {
        return number(100 * share, "0.0") + "\u202f%";
    }
}
