package fr.pixemploi.certification.candidate.rest.table;

import fr.pixemploi.kit.imports.ImportRow;
import fr.pixemploi.kit.imports.RowFault;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cells of a row as they are read: what they come to as fields of a request, and what is wrong with them. */
public final class RowCells {
    private static final List<DateTimeFormatter> DAYS = List.of(strict("dd/MM/uuuu"), strict("uuuu-MM-dd"));

    /** Those that say what a field of the request says, as they are. */
    private static final List<String> PLAIN = List.of(
            EnrolmentColumns.LAST_NAME,
            EnrolmentColumns.FIRST_NAME,
            EnrolmentColumns.RESULT_RECIPIENT,
            EnrolmentColumns.CONVOCATION,
            EnrolmentColumns.EXTERNAL_ID);

    private final Map<String, String> cells;
    private final Map<String, Object> given = new HashMap<>();
    private final List<RowFault> faults = new ArrayList<>();

    /** @param cells those that are not empty, by column */
    public RowCells(Map<String, String> cells) {
        this.cells = cells;
    }

    /** What cells came to, by fields of the request. */
    public Map<String, Object> given() {
        return given;
    }

    public List<RowFault> faults() {
        return List.copyOf(faults);
    }

    public void fault(RowFault fault) {
        faults.add(fault);
    }

    public String text(String column, String otherwise) {
        return cells.getOrDefault(column, otherwise);
    }

    /** The row with those cells only that say what a field of the request says, as they are. */
    public ImportRow without(ImportRow row) {
        Map<String, String> plain = new HashMap<>();
        PLAIN.forEach(column -> {
            String cell = cells.get(column);
            if (cell != null) plain.put(column, cell);
        });
        return new ImportRow(row.structure(), row.line(), plain);
    }

    @Nullable
    String text(String column) {
        return cells.get(column);
    }

    @Nullable
    String text(String column, int longest) {
        String value = cells.get(column);
        if (value != null && value.length() > longest)
            fault(
                    column,
                    "Ce texte est trop long : %d caractères au plus.".formatted(longest),
                    "This text is too long: %d characters at most.".formatted(longest));
        return value;
    }

    @Nullable
    LocalDate day(String column) {
        String value = cells.get(column);
        if (value == null) return null;
        for (DateTimeFormatter shape : DAYS) {
            try {
                return LocalDate.parse(value, shape);
            } catch (DateTimeException e) {
                // Perhaps of the other shape.
            }
        }
        fault(
                column,
                "Date inconnue. Écrivez jour, mois et année, comme 17/05/1990.",
                "Unknown date. Write day, month and year, such as 17/05/1990.");
        return null;
    }

    void give(String field, @Nullable Object value) {
        if (value != null) given.put(field, value);
    }

    void fault(String column, String french, String english) {
        faults.add(new RowFault(column, french, english));
    }

    static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
