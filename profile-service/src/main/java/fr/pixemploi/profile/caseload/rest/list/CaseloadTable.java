package fr.pixemploi.profile.caseload.rest.list;

import fr.pixemploi.kit.csv.CsvWriter;
import fr.pixemploi.kit.document.OdsWriter;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.caseload.application.list.ExportCaseload;
import fr.pixemploi.profile.caseload.domain.Band;
import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.caseload.domain.Certificate;
import fr.pixemploi.profile.caseload.domain.PathwayProgress;
import fr.pixemploi.profile.caseload.domain.ScoredResult;
import fr.pixemploi.profile.caseload.domain.SharedResult;
import fr.pixemploi.profile.situation.domain.Equipment;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A caseload as a table: a row a person, in the order of registration. Columns and their types are documented at the operation; what is not
 * known, or not shared, is empty.
 */
final class CaseloadTable {
    static final String COLUMNS =
            "Columns: beneficiary_id (UUID), external_id, last_name, first_name (text; in CSV a quote before what a "
                    + "spreadsheet would take for a formula), referent (account), progress (registered, invited, joined, done), shared (true or "
                    + "false), shared_until (time, UTC), and of what is shared: campaign_code (text), completed_at (time, UTC), total_pix (integer), "
                    + "stage (rank from 1, integer), mastery (0 to 1, decimal point), band (below-novice, novice, independent, advanced, expert), can_register, is_ready (true or false), certificate_level (integer); then "
                    + "pathway_status (proposed, accepted, in-progress, to-remake, completed, declined, abandoned), steps_done, steps_total (integer), interview_at (time, UTC); and of "
                    + "the structure's file: computer, smartphone, printer (true or false), connection (none, mobile, fixed), ease (a code of "
                    + "/v1/situation-codes). Accommodation needs are in no table.";

    private static final int ROWS_AT_ONCE = 1000;
    private static final List<String> NAMES = List.of(
            "beneficiary_id",
            "external_id",
            "last_name",
            "first_name",
            "referent",
            "progress",
            "shared",
            "shared_until",
            "campaign_code",
            "completed_at",
            "total_pix",
            "stage",
            "mastery",
            "band",
            "can_register",
            "is_ready",
            "certificate_level",
            "pathway_status",
            "steps_done",
            "steps_total",
            "interview_at",
            "computer",
            "smartphone",
            "printer",
            "connection",
            "ease");

    private interface Rows {
        void write(List<? extends @Nullable Object> row) throws IOException;
    }

    private final ExportCaseload exportCaseload;
    private final Caller caller;
    private final ExportCaseload.Export export;

    CaseloadTable(ExportCaseload exportCaseload, Caller caller, ExportCaseload.Export export) {
        this.exportCaseload = exportCaseload;
        this.caller = caller;
        this.export = export;
    }

    void writeCsv(OutputStream out) throws IOException {
        try (CsvWriter table = new CsvWriter(out, NAMES)) {
            write(table::write);
        }
    }

    void writeOds(OutputStream out) throws IOException {
        try (OdsWriter table = new OdsWriter(out, "Portefeuille", NAMES)) {
            write(table::write);
        }
    }

    /** A thousand in memory at a time. */
    private void write(Rows table) throws IOException {
        UUID after = null;
        List<CaseloadEntry> page;
        do {
            page = exportCaseload.page(caller, export, after, ROWS_AT_ONCE);
            for (CaseloadEntry entry : page) table.write(row(entry));
            if (!page.isEmpty()) after = page.getLast().beneficiaryId();
        } while (page.size() == ROWS_AT_ONCE);
        exportCaseload.end(caller, export);
    }

    private static List<@Nullable Object> row(CaseloadEntry entry) {
        SharedResult shared = entry.lastResult();
        ScoredResult result = shared == null ? null : shared.result();
        Certificate certificate = entry.certificate();
        PathwayProgress pathway = entry.pathway();
        Band band = shared == null ? null : shared.band();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(entry.beneficiaryId());
        row.add(entry.externalId());
        row.add(entry.lastName());
        row.add(entry.firstName());
        row.add(entry.referentId());
        row.add(entry.progress().name().toLowerCase(Locale.ROOT));
        row.add(entry.sharedUntil() != null);
        row.add(entry.sharedUntil());
        row.add(result == null ? null : result.campaignCode());
        row.add(result == null ? null : result.completedAt());
        row.add(result == null ? null : result.totalPix());
        SharedResult.Stage stage = shared == null ? null : shared.stage();
        row.add(stage == null ? null : stage.rank());
        row.add(shared == null ? null : shared.masteryRate());
        row.add(band == null ? null : band.code());
        row.add(shared == null ? null : shared.canRegister());
        row.add(shared == null ? null : shared.isReady());
        row.add(certificate == null ? null : certificate.globalLevel());
        row.add(pathway == null ? null : pathway.status());
        row.add(pathway == null ? null : pathway.stepsDone());
        row.add(pathway == null ? null : pathway.stepsTotal());
        row.add(entry.interviewAt());
        Equipment equipment = entry.equipment();
        Equipment.Connection connection = equipment == null ? null : equipment.connection();
        row.add(equipment == null ? null : equipment.computer());
        row.add(equipment == null ? null : equipment.smartphone());
        row.add(equipment == null ? null : equipment.printer());
        row.add(connection == null ? null : connection.name().toLowerCase(Locale.ROOT));
        row.add(equipment == null ? null : equipment.ease());
        return row;
    }
}
