package fr.pixemploi.kit.imports.sheet;

import fr.pixemploi.kit.csv.CsvFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rows of the first table of an OpenDocument spreadsheet (OpenDocument 1.3, part 3, 9), as they come: one in memory at a time. Made by hand:
 * SODS and ODF Toolkit hold the whole document in memory, and a cell that says it stands a million times with it; FastODS only writes, and is
 * under the GPL. A cell is what a reader sees of it, but for days and times, which are told as 2026-12-08 and 09:30 whatever their form.
 */
final class SheetRows {
    /** As many as spreadsheet programs have. */
    private static final int MOST_ROWS = 1 << 20;

    private static final int MOST_CELLS = 200;
    private static final int LONGEST_CELL = 10_000;
    private static final Set<String> CELLS = Set.of("table-cell", "covered-table-cell");
    private static final Set<String> BLANKS = Set.of("s", "tab", "line-break");
    /** What stands at a cell or a table and is none of its text. */
    private static final Set<String> ASIDE = Set.of("annotation", "frame", "shapes", "tracked-changes", "table");

    /**
     * A row in which something stands.
     *
     * @param number from 1, as the program shows it
     * @param cells up to the last one in which something stands; others may be empty
     */
    record SheetRow(int number, List<String> cells) {}

    private final SheetCursor at;
    private List<String> cells = List.of();
    private int number;
    /** How often the row that was read last comes again. */
    private int again;

    SheetRows(InputStream content) throws IOException {
        at = new SheetCursor(content);
        while (!at.begins("spreadsheet")) at.next();
        at.next();
        while (!at.begins("table")) {
            if (at.begins("tracked-changes")) at.passOver();
            at.next();
        }
    }

    /** The next row; empty at the end of the table. */
    Optional<SheetRow> next() throws IOException {
        while (again == 0) {
            if (!findRow()) return Optional.empty();
            int times = at.times("number-rows-repeated");
            cells = row();
            if (cells.isEmpty()) number = Math.min(number + times, MOST_ROWS);
            else again = times;
        }
        again--;
        if (++number > MOST_ROWS) throw new UnreadableSheet(CsvFault.Reason.SHEET_TOO_LARGE);
        return Optional.of(new SheetRow(number, cells));
    }

    /** Goes to the beginning of the next row; false at the end of the table. */
    private boolean findRow() throws IOException {
        while (!at.ends("table")) {
            at.next();
            if (at.begins("table-row")) return true;
            if (at.begins() && ASIDE.contains(at.name())) {
                at.passOver();
                at.next();
            }
        }
        return false;
    }

    private List<String> row() throws IOException {
        List<String> read = new ArrayList<>();
        int empty = 0;
        while (!at.ends("table-row")) {
            at.next();
            if (!at.begins() || !CELLS.contains(at.name())) continue;
            int times = at.times("number-columns-repeated");
            String text = cell();
            if (text.isEmpty()) {
                // Programs end a row by thousands of these.
                empty = Math.min(empty + times, MOST_CELLS);
                continue;
            }
            if (read.size() + empty + times > MOST_CELLS) throw new UnreadableSheet(CsvFault.Reason.SHEET_TOO_LARGE);
            for (; empty > 0; empty--) read.add("");
            for (int i = 0; i < times; i++) read.add(text);
        }
        return read;
    }

    /** What a cell says, on one line; the cursor is at its end then. */
    private String cell() throws IOException {
        String typed = typed();
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            at.next();
            if (at.ends()) depth--;
            else if (!at.begins()) text.append(at.text());
            else if (ASIDE.contains(at.name())) at.passOver();
            else {
                depth++;
                if (at.name().equals("p") || BLANKS.contains(at.name())) text.append(' ');
            }
            if (text.length() > LONGEST_CELL) throw new UnreadableSheet(CsvFault.Reason.SHEET_TOO_LARGE);
        }
        return typed.isEmpty() ? text.toString().replaceAll("\\s+", " ").strip() : typed;
    }

    /** A day or a time; empty for everything else. */
    private String typed() {
        String day = at.attribute("date-value");
        if (day != null) return day.replaceFirst("T00:00(:00)?$", "");
        String time = at.attribute("time-value");
        return time == null ? "" : time.replaceFirst("^PT(\\d{1,2})H(\\d{1,2})M.*$", "$1:$2");
    }
}
