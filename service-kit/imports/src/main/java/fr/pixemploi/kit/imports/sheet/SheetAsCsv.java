package fr.pixemploi.kit.imports.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The first table of an OpenDocument spreadsheet as the CSV that would say the same, so that all that is said of a file of rows is said once.
 * Row numbers are lines. What stands above the names of the columns, a name of a column and its value beside, holds for every row: a sheet
 * about one thing says once which. Memory is bounded by one row, and what comes out by {@link #MOST_BYTES}, whatever repeats itself in
 * there.
 */
public final class SheetAsCsv extends InputStream {
    private static final long MOST_BYTES = SheetContent.MOST_BYTES;
    /** The names of the columns stand among the first rows. */
    private static final int FIRST_ROWS = 50;

    public static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private final SheetContent content;
    private final SheetRows rows;
    private final List<SheetRows.SheetRow> unread = new ArrayList<>();
    /** By names of columns, what is said above them. */
    private final Map<String, String> above = new LinkedHashMap<>();

    private ByteArrayInputStream line = new ByteArrayInputStream(new byte[0]);
    private int lines;
    private int columns;
    private long written;

    /**
     * @param file stays open until this is closed
     * @param known names that columns may have
     * @throws UnreadableSheet here and wherever it is read, when it is no such file
     */
    public SheetAsCsv(InputStream file, List<String> known) throws IOException {
        content = new SheetContent(file);
        rows = new SheetRows(content);
        findColumns(known);
    }

    private void findColumns(List<String> known) throws IOException {
        List<SheetRows.SheetRow> first = new ArrayList<>();
        Map<String, String> said = new LinkedHashMap<>();
        for (Optional<SheetRows.SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            first.add(row.get());
            List<String> cells = row.get().cells();
            if (cells.stream().filter(known::contains).count() > 1) {
                columns = cells.size();
                above.putAll(said);
                unread.add(new SheetRows.SheetRow(row.get().number(), with(cells, above.keySet())));
                return;
            }
            said(cells, known, said);
            if (first.size() == FIRST_ROWS) break;
        }
        // None looks like the names of the columns: the first one is read as such, and refused with the reason.
        unread.addAll(first);
    }

    private static void said(List<String> cells, List<String> known, Map<String, String> into) {
        List<String> told = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (told.size() < 2) return;
        String name = told.getFirst().replaceFirst("\\s*:$", "");
        if (known.contains(name)) into.put(name, told.get(1));
    }

    private List<String> with(List<String> cells, Iterable<String> more) {
        List<String> all = new ArrayList<>(cells);
        while (all.size() < columns) all.add("");
        // A row that is longer than the names of the columns stays so, and is told.
        if (cells.size() > columns) all.add("");
        more.forEach(all::add);
        return all;
    }

    @Override
    public int read() throws IOException {
        return fill() ? line.read() : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) return 0;
        return fill() ? line.read(into, from, length) : -1;
    }

    private boolean fill() throws IOException {
        if (line.available() > 0) return true;
        Optional<SheetRows.SheetRow> row = unread.isEmpty() ? next() : Optional.of(unread.removeFirst());
        if (row.isEmpty()) return false;
        byte[] text = row.get().cells().stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
        int blank = row.get().number() - lines - 1;
        byte[] all = new byte[blank + text.length];
        Arrays.fill(all, 0, blank, (byte) '\n');
        System.arraycopy(text, 0, all, blank, text.length);
        lines = row.get().number();
        written += all.length;
        if (written > MOST_BYTES) throw SheetContent.tooLarge();
        line = new ByteArrayInputStream(all);
        return true;
    }

    private Optional<SheetRows.SheetRow> next() throws IOException {
        return rows.next()
                .map(row ->
                        columns == 0 ? row : new SheetRows.SheetRow(row.number(), with(row.cells(), above.values())));
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
