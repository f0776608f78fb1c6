package fr.pixemploi.pathway.catalogue.rest.mapping;

import fr.pixemploi.kit.csv.CsvFault;
import fr.pixemploi.kit.csv.CsvReader;
import fr.pixemploi.kit.csv.CsvRow;
import fr.pixemploi.kit.json.TextRule;
import fr.pixemploi.pathway.catalogue.domain.mapping.Formacode;
import fr.pixemploi.pathway.catalogue.domain.mapping.Formacodes;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A table of FORMACODEs with a text each: all of it can be read, or nothing is taken. */
final class FormacodeTable {
    static final Pattern LABEL = Pattern.compile(".{1,200}");
    static final Pattern ROME = Pattern.compile("[A-N][0-9]{4}");

    private static final Pattern CODE = Pattern.compile(Formacode.PATTERN);
    private static final String CODES = "code";
    private static final int MOST_ROWS = 50_000;

    private final String column;
    private final Pattern shape;
    private final boolean oneEach;
    private final List<TableRefused.Place> faults = new ArrayList<>();
    private final List<Formacodes.Entry> entries = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();

    private FormacodeTable(String column, Pattern shape, boolean oneEach) {
        this.column = column;
        this.shape = shape;
        this.oneEach = oneEach;
    }

    static List<Formacodes.Entry> labels(InputStream file) throws IOException {
        return new FormacodeTable("label", LABEL, true).read(file);
    }

    static List<Formacodes.Entry> romes(InputStream file) throws IOException {
        return new FormacodeTable("rome", ROME, false).read(file);
    }

    /** @throws TableRefused with the first faults */
    private List<Formacodes.Entry> read(InputStream file) throws IOException {
        List<String> columns = List.of(CODES, column);
        try (CsvReader table = new CsvReader(file, columns, columns, this::found)) {
            for (Optional<CsvRow> row = table.next(); row.isPresent() && goesOn(row.get()); row = table.next())
                take(row.get());
        }
        if (entries.isEmpty() && faults.isEmpty()) faults.add(TableRefused.Place.of(1, "", TableRefused.NO_ROWS));
        if (!faults.isEmpty()) throw new TableRefused(faults);
        return entries;
    }

    private boolean goesOn(CsvRow row) {
        if (entries.size() == MOST_ROWS) faults.add(TableRefused.Place.of(row.line(), "", TableRefused.TOO_MANY));
        return faults.size() < TableRefused.SHOWN && entries.size() < MOST_ROWS;
    }

    private void found(CsvFault fault) {
        if (faults.size() < TableRefused.SHOWN)
            faults.add(new TableRefused.Place(fault.line(), fault.column(), fault.french(), fault.english()));
    }

    private void take(CsvRow row) {
        String code = row.cells().getOrDefault(CODES, "");
        String text = row.cells().getOrDefault(column, "");
        String value = TextRule.isPlain(text) ? TextRule.kept(text) : "";
        if (!CODE.matcher(code).matches())
            faults.add(TableRefused.Place.of(row.line(), CODES, TableRefused.NO_FORMACODE));
        else if (!shape.matcher(value).matches())
            faults.add(TableRefused.Place.of(row.line(), column, TableRefused.NO_TEXT));
        else {
            var entry = new Formacodes.Entry(new Formacode(code), value);
            if (seen.add(oneEach ? entry.formacode() : entry)) entries.add(entry);
            else faults.add(TableRefused.Place.of(row.line(), CODES, TableRefused.TWICE));
        }
    }
}
