package fr.pixemploi.portal.shell;

import io.quarkus.qute.TemplateExtension;
import java.text.NumberFormat;

/** Numbers as people write them. */
@TemplateExtension
class Numbers {
    private Numbers() {}

    /** With one figure behind the comma: 3,5. */
    static String decimal(Double value) {
        NumberFormat format = NumberFormat.getNumberInstance(Dates.spoken());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /** With a comma only where one is needed: 33. */
    static String plain(Double value) {
        return NumberFormat.getNumberInstance(Dates.spoken()).format(value);
    }

    /** Of a share from 0 to 1: 42 %. */
    static String percent(Double value) {
        return NumberFormat.getPercentInstance(Dates.spoken()).format(value);
    }
}
