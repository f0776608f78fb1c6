package fr.pixemploi.kit.imports.work;

import fr.pixemploi.kit.csv.CsvFault;
import fr.pixemploi.kit.csv.CsvReader;
import fr.pixemploi.kit.csv.CsvRow;
import fr.pixemploi.kit.id.ExternalIds;
import fr.pixemploi.kit.imports.ImportColumns;
import fr.pixemploi.kit.imports.RowFault;
import fr.pixemploi.kit.imports.sheet.SheetAsCsv;
import fr.pixemploi.kit.imports.sheet.UnreadableSheet;
import fr.pixemploi.kit.json.TextRule;
import fr.pixemploi.kit.problem.KitRefusal;
import fr.pixemploi.kit.problem.field.FieldTexts;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One file as it comes in: few rows of it in memory at a time. What nobody may keep, such as a social security number, is told and not
 * staged.
 */
final class Arrival {
    static final int MOST_ROWS = 200_000;
    private static final int ROWS_AT_ONCE = 500;
    private static final String NOT_PLAIN = "not-plain";

    private final UUID id;
    private final ImportColumns columns;
    private final StagedRows staged;
    private final List<StagedRow> rows = new ArrayList<>();
    private final List<LineFault> faults = new ArrayList<>();
    /** Of the file as a whole or of the names of its columns. */
    private final List<CsvFault> first = new ArrayList<>();

    private CsvFault last = CsvFault.ofTheFile(CsvFault.Reason.NO_ROWS);
    private int total;
    private int faultCount;

    Arrival(UUID id, ImportColumns columns, StagedRows staged) {
        this.id = id;
        this.columns = columns;
        this.staged = staged;
    }

    /**
     * Reads and stages the file.
     *
     * @throws FileRefused when it is no table of this kind
     * @throws KitRefusal when it has too many rows
     */
    void read(InputStream file) throws IOException {
        try (CsvReader table = new CsvReader(file, columns.all(), columns.needed(), this::found)) {
            for (Optional<CsvRow> row = table.next(); row.isPresent(); row = table.next()) stage(row.get());
            if (table.isUnreadable()) throw new FileRefused(List.of(last));
            if (!table.hasColumns() && !first.isEmpty()) throw new FileRefused(first);
        }
        if (total == 0 && faultCount == 0) throw new FileRefused(List.of(last));
        keep();
    }

    /** The same of the first table of a spreadsheet. */
    void readSheet(InputStream file) throws IOException {
        try (SheetAsCsv table = new SheetAsCsv(file, columns.all())) {
            read(table);
        } catch (UnreadableSheet e) {
            throw new FileRefused(List.of(e.fault()));
        }
    }

    int total() {
        return total;
    }

    int faults() {
        return faultCount;
    }

    private void found(CsvFault fault) {
        last = fault;
        if (total == 0 && first.size() < ROWS_AT_ONCE) first.add(fault);
        fault(fault.line(), new RowFault(fault.column(), fault.french(), fault.english()));
    }

    private void stage(CsvRow row) {
        if (++total > MOST_ROWS) throw new KitRefusal(413, "import-too-long");
        int before = faultCount;
        Map<String, String> kept = new HashMap<>();
        row.cells().forEach((column, cell) -> {
            if (!TextRule.isPlain(cell))
                fault(
                        row.line(),
                        new RowFault(column, new FieldTexts("fr").of(NOT_PLAIN), new FieldTexts("en").of(NOT_PLAIN)));
            else if (ExternalIds.holdsNir(cell))
                fault(
                        row.line(),
                        new RowFault(
                                column,
                                "Ressemble à un numéro de sécurité sociale, que la plateforme ne garde pas.",
                                "Looks like a social security number, which the platform does not keep."));
            else kept.put(column, TextRule.kept(cell));
        });
        for (String column : columns.needed()) {
            if (!row.cells().containsKey(column)) fault(row.line(), RowFault.emptyCell(column));
        }
        boolean sound = faultCount == before;
        if (sound || kept.keySet().containsAll(columns.key()))
            rows.add(new StagedRow(row.line(), columns.keyOf(kept), sound ? kept : Map.of(), sound));
        if (rows.size() >= ROWS_AT_ONCE) keep();
    }

    private void fault(int line, RowFault fault) {
        faults.add(new LineFault(line, ++faultCount, fault));
        if (faults.size() >= ROWS_AT_ONCE) keep();
    }

    private void keep() {
        staged.add(id, rows);
        staged.tell(id, faults);
        rows.clear();
        faults.clear();
    }
}
