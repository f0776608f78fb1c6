package fr.pixemploi.kit.csv;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that is written as its rows come (RFC 4180, UTF-8, comma, names in the first line). Numbers and booleans are written as they are,
 * everything else as its text, null as an empty cell. A text that a spreadsheet program would take for a formula gets a quote before it
 * (OWASP, CSV injection).
 */
public final class CsvWriter implements Closeable {
    private static final String BEGIN_OF_FORMULA = "=+-@\t\r";
    private static final CsvMapper CSV = CsvMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private final int columns;
    private final SequenceWriter rows;

    /** @param out stays open */
    public CsvWriter(OutputStream out, List<String> columns) throws IOException {
        this(out, columns, ',');
    }

    private CsvWriter(OutputStream out, List<String> columns, char separator) throws IOException {
        this.columns = columns.size();
        CsvSchema.Builder schema = CsvSchema.builder().setColumnSeparator(separator);
        columns.forEach(schema::addColumn);
        rows = CSV.writer(schema.build().withHeader()).writeValues(out);
    }

    /**
     * The same as French spreadsheet programs open it by a click: with a byte order mark, and semicolons.
     *
     * @param out stays open
     */
    public static CsvWriter forSpreadsheets(OutputStream out, List<String> columns) throws IOException {
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        return new CsvWriter(out, columns, ';');
    }

    /**
     * Writes one row.
     *
     * @throws IllegalArgumentException unless it has one value for each column
     */
    public void write(List<? extends @Nullable Object> values) throws IOException {
        if (values.size() != columns)
            throw new IllegalArgumentException(values.size() + " values in " + columns + " columns");
        @Nullable Object[] cells = new @Nullable Object[values.size()];
        for (int i = 0; i < cells.length; i++) cells[i] = cell(values.get(i));
        rows.write(cells);
    }

    private static @Nullable Object cell(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) return value;
        String text = value.toString();
        boolean isFormula = !text.isEmpty() && BEGIN_OF_FORMULA.indexOf(text.charAt(0)) >= 0;
        return isFormula ? "'" + text : text;
    }

    /** Writes what is left; a table without rows consists of its column names. */
    @Override
    public void close() throws IOException {
        rows.close();
    }
}
