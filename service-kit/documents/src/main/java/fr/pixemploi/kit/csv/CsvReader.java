package fr.pixemploi.kit.csv;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fr.pixemploi.kit.csv.CsvFault.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table that people made, read as it comes, one row in memory at a time: UTF-8, separated by semicolons or commas as in its first line,
 * with column names in the first line that is not empty. Faults are reported by line and column and reading goes on, so that a dry run
 * finds all of them at once; no row of a file with faults should be kept. Other encodings are refused and not guessed: a wrong guess would
 * change names.
 */
public final class CsvReader implements Closeable {
    /** Characters of a cell; what goes on for longer has a quote that nobody closed. */
    private static final int LONGEST_CELL = 100_000;

    private static final int MOST_CELLS = 200;
    private static final int LONGEST_NAME = 100;

    private static final CsvFactory CSV = CsvFactory.builder()
            .enable(CsvParser.Feature.TRIM_SPACES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_CELL)
                    .build())
            .build();

    private final SpreadsheetText text;
    private final List<String> known;
    private final List<String> needed;
    private final Consumer<CsvFault> faults;
    private Map<String, Integer> columns = Map.of();
    private @Nullable CsvParser parser;
    private char separator;
    private int line;
    private boolean isUnreadable;
    private boolean isOver;

    /**
     * @param known names that columns may have
     * @param needed those that must be there
     * @param faults told of each as it is found, since a file may have more than there is memory for
     */
    public CsvReader(InputStream file, List<String> known, List<String> needed, Consumer<CsvFault> faults) {
        this.text = new SpreadsheetText(file);
        this.known = List.copyOf(known);
        this.needed = List.copyOf(needed);
        this.faults = faults;
    }

    /**
     * The next row that is not blank and has no more cells than there are columns; empty at the end of the file, or where it can't be read
     * any further.
     */
    public Optional<CsvRow> next() throws IOException {
        while (!isOver) {
            List<String> cells = cells();
            if (cells.stream().allMatch(String::isBlank)) continue;
            if (columns.isEmpty()) {
                columns = columns(cells);
                isOver = columns.isEmpty();
            } else if (cells.size() > columns.size()) {
                faults.accept(new CsvFault(line, "", Reason.TOO_MANY_CELLS, ""));
            } else if (cells.size() == 1 && columns.size() > 1 && isOtherwiseSeparated(cells.getFirst())) {
                faults.accept(new CsvFault(line, "", Reason.OTHER_SEPARATOR, Character.toString(separator)));
            } else {
                return Optional.of(row(cells));
            }
        }
        return Optional.empty();
    }

    /** True once the file turned out not to be UTF-8 text: then the fault told last is its only one, and rows read so far mean nothing. */
    public boolean isUnreadable() {
        return isUnreadable;
    }

    /** Whether the names of the columns could be read and used. */
    public boolean hasColumns() {
        return !columns.isEmpty();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    /** The cells of the next line, whose number is kept; none at the end. */
    private List<String> cells() throws IOException {
        List<String> cells = new ArrayList<>();
        try {
            CsvParser reading = parser();
            JsonToken token = reading.nextToken();
            line = reading.currentLocation().getLineNr();
            if (token == null) isOver = true;
            while (token != null && token != JsonToken.END_ARRAY) {
                if (token == JsonToken.VALUE_STRING && cells.size() < MOST_CELLS) cells.add(reading.getText());
                token = reading.nextToken();
            }
            return cells;
        } catch (JacksonException e) {
            JsonLocation place = e.getLocation();
            faults.accept(
                    new CsvFault(place == null ? line : Math.max(1, place.getLineNr()), "", Reason.BAD_QUOTES, ""));
        } catch (CharacterCodingException e) {
            refuse(Reason.NOT_UTF_8);
        } catch (SpreadsheetText.NulCharacter e) {
            refuse(Reason.NUL_CHARACTER);
        }
        isOver = true;
        return List.of();
    }

    private CsvParser parser() throws IOException {
        CsvParser known = parser;
        if (known != null) return known;
        separator = text.separator();
        CsvParser begun = CSV.createParser(text);
        begun.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
        parser = begun;
        return begun;
    }

    private void refuse(Reason reason) {
        faults.accept(CsvFault.ofTheFile(reason));
        isUnreadable = true;
    }

    /** The position of each column; empty when the names can't be used. */
    private Map<String, Integer> columns(List<String> names) {
        if (names.size() == 1 && names.getFirst().matches(".*[\t|].*")) {
            faults.accept(new CsvFault(line, "", Reason.UNKNOWN_SEPARATOR, ""));
            return Map.of();
        }
        Map<String, Integer> places = new LinkedHashMap<>();
        List<CsvFault> wrong = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = name(names.get(i));
            if (!known.contains(name))
                wrong.add(new CsvFault(line, name, Reason.UNKNOWN_COLUMN, String.join(", ", known)));
            else if (places.put(name, i) != null) wrong.add(new CsvFault(line, name, Reason.COLUMN_TWICE, ""));
        }
        for (String name : needed) {
            if (!places.containsKey(name)) wrong.add(new CsvFault(line, name, Reason.COLUMN_MISSING, ""));
        }
        wrong.forEach(faults);
        return wrong.isEmpty() ? places : Map.of();
    }

    /** What is said of a column that nobody knows is not longer than what names are. */
    private static String name(String cell) {
        String name = cell.strip();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** Whether a row that came as one cell would be as many as there are columns by the other separator. */
    private boolean isOtherwiseSeparated(String row) {
        char other = separator == ';' ? ',' : ';';
        return row.chars().filter(character -> character == other).count() == columns.size() - 1;
    }

    private CsvRow row(List<String> cells) {
        Map<String, String> values = new HashMap<>();
        columns.forEach((name, at) -> {
            if (at < cells.size() && !cells.get(at).isBlank())
                values.put(name, cells.get(at).strip());
        });
        return new CsvRow(line, values);
    }
}
