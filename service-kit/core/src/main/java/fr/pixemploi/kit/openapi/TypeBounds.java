package fr.pixemploi.kit.openapi;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What a type of ours takes, where its format alone does not tell it to those who do not know the format. */
final class TypeBounds {
    private static final BigDecimal LARGEST_INT = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal LARGEST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    /** ISO 8601 without an offset: of a place whose time zone is known. */
    private static final String LOCAL_TIME = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?$";

    private TypeBounds() {}

    /** A number that is counted from somewhere ends where its type ends. */
    static void set(Schema schema) {
        String format = String.valueOf(schema.getFormat());
        if (format.equals("local-date-time") && schema.getPattern() == null) schema.setPattern(LOCAL_TIME);
        boolean open =
                schema.getMinimum() != null && schema.getMaximum() == null && schema.getExclusiveMaximum() == null;
        if (open && format.equals("int32")) schema.setMaximum(LARGEST_INT);
        if (open && format.equals("int64")) schema.setMaximum(LARGEST_LONG);
    }
}
