package fr.pixemploi.pathway.mediation.rest;

import fr.pixemploi.kit.csv.CsvFault;
import fr.pixemploi.kit.csv.CsvReader;
import fr.pixemploi.kit.csv.CsvRow;
import fr.pixemploi.kit.json.TextRule;
import fr.pixemploi.pathway.mediation.application.ImportPlaces;
import fr.pixemploi.pathway.mediation.domain.Fault;
import fr.pixemploi.pathway.mediation.domain.format.Format;
import fr.pixemploi.pathway.mediation.domain.format.RecordKind;
import fr.pixemploi.pathway.mediation.domain.format.SaidRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A table in the national standard of places of digital mediation. Bars part the texts of a list. */
final class NationalFile implements ImportPlaces.Records {
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final int FAULTS_TOLD = 100;

    private final InputStream file;
    private final Format format;
    private final List<CsvFault> wrong = new ArrayList<>();

    NationalFile(InputStream file, Format format) {
        this.file = file;
        this.format = format;
    }

    @Override
    public void each(Consumer<SaidRecord> taker) throws IOException {
        try (CsvReader table = new CsvReader(file, format.names(), format.needed(), this::found)) {
            for (Optional<CsvRow> row = table.next(); row.isPresent(); row = table.next())
                taker.accept(record(row.get()));
        }
        // A row that can't be read may be of any place.
        if (!wrong.isEmpty()) throw new FileRefused(wrong);
    }

    private void found(CsvFault fault) {
        if (wrong.size() < FAULTS_TOLD) wrong.add(fault);
    }

    private SaidRecord record(CsvRow row) {
        Map<String, Object> said = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        row.cells().forEach((column, cell) -> {
            if (TextRule.isPlain(cell)) said.put(column, TextRule.kept(cell));
            else faults.add(new Fault(row.line(), column, Fault.Flaw.NOT_PLAIN));
        });
        for (String list : format.lists())
            said.computeIfPresent(
                    list,
                    (name, cell) -> Arrays.stream(BAR.split(cell.toString()))
                            .map(String::strip)
                            .toList());
        return new SaidRecord(row.line(), RecordKind.NATIONAL_PLACE, said, faults);
    }
}
