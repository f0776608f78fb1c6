package fr.pixemploi.assessment.campaign.rest.table;

import fr.pixemploi.assessment.campaign.application.structure.ImportCampaigns;
import fr.pixemploi.assessment.campaign.domain.Fault;
import fr.pixemploi.assessment.campaign.domain.ImportFault;
import fr.pixemploi.kit.csv.CsvFault;
import fr.pixemploi.kit.csv.CsvReader;
import fr.pixemploi.kit.csv.CsvRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file of campaigns, one a row. {@link CampaignRow} knows the columns. */
public final class CampaignCsv {
    public static final int MAX_BYTES = 1_000_000;
    static final int MAX_ROWS = 500;

    private final ZoneId zone;
    private final List<ImportFault> faults = new ArrayList<>();
    private final List<ImportCampaigns.Row> rows = new ArrayList<>();

    private CampaignCsv(ZoneId zone) {
        this.zone = zone;
    }

    /** @param zone in which days count, where a row names none */
    public static ImportCampaigns.Reading read(byte[] file, ZoneId zone) {
        CampaignCsv reading = new CampaignCsv(zone);
        try (CsvReader table = new CsvReader(new ByteArrayInputStream(file), CampaignRow.COLUMNS, CampaignRow.NEEDED)) {
            reading.read(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ImportCampaigns.Reading(reading.rows, reading.faults);
    }

    private void read(CsvReader table) throws IOException {
        for (Optional<CsvRow> row = table.next(); row.isPresent(); row = table.next()) {
            add(row.get());
            if (rows.size() > MAX_ROWS) {
                fault(
                        row.get().line(),
                        "Le fichier a plus de " + MAX_ROWS + " lignes.",
                        "The file has more than " + MAX_ROWS + " rows.");
                break;
            }
        }
        if (table.isUnreadable()) {
            rows.clear();
            faults.clear();
        }
        table.faults().forEach(fault -> faults.add(told(fault)));
        if (rows.isEmpty() && faults.isEmpty())
            fault(1, "Le fichier ne contient aucune campagne.", "The file holds no campaign.");
    }

    private void add(CsvRow cells) {
        CampaignRow row = new CampaignRow(cells.line(), cells.cells(), zone);
        row.wish().ifPresent(wish -> rows.add(new ImportCampaigns.Row(cells.line(), wish, CampaignRow.POINTERS)));
        faults.addAll(row.faults());
    }

    private static ImportFault told(CsvFault fault) {
        return new ImportFault(fault.line(), fault.column(), new Fault("", fault.french(), fault.english()));
    }

    private void fault(int line, String french, String english) {
        faults.add(new ImportFault(line, "", new Fault("", french, english)));
    }
}
