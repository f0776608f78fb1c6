package fr.pixemploi.profile.caseload.rest.exchange;

import fr.pixemploi.kit.csv.CsvWriter;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.profile.caseload.application.exchange.TakeOverStates;
import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far people are as a table: a row a person, in the order of registration, a thousand in memory at a time. */
final class StateTable {
    static final String COLUMNS =
            "Columns: external_id (text; a quote before what a spreadsheet would take for a formula), beneficiary_id (UUID), progress "
                    + "(registered, invited, joined, done), shared (true or false), shared_until (time, UTC), and of the newest result that is "
                    + "shared now, else empty: tested_at (time, UTC), campaign_code (text), total_pix (integer), mastery (0 to 1, decimal point), "
                    + "stage (integer from 1), stages (integer), band (below-novice, novice, independent, advanced, expert).";

    private static final int ROWS_AT_ONCE = 1000;
    private static final List<String> NAMES = List.of(
            "external_id",
            "beneficiary_id",
            "progress",
            "shared",
            "shared_until",
            "tested_at",
            "campaign_code",
            "total_pix",
            "mastery",
            "stage",
            "stages",
            "band");

    private StateTable() {}

    static void write(TakeOverStates states, Caller caller, UUID structureId, @Nullable Instant since, OutputStream out)
            throws IOException {
        try (CsvWriter table = new CsvWriter(out, NAMES)) {
            UUID after = null;
            List<CaseloadEntry> page;
            do {
                page = states.handle(caller, structureId, since, after, ROWS_AT_ONCE);
                for (CaseloadEntry entry : page) table.write(row(StateView.of(entry)));
                if (!page.isEmpty()) after = page.getLast().beneficiaryId();
            } while (page.size() == ROWS_AT_ONCE);
        }
    }

    private static List<@Nullable Object> row(StateView state) {
        StateView.ResultView result = state.result();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(state.externalId());
        row.add(state.beneficiaryId());
        row.add(state.progress());
        row.add(state.sharedUntil() != null);
        row.add(state.sharedUntil());
        row.add(result == null ? null : result.completedAt());
        row.add(result == null ? null : result.campaignCode());
        row.add(result == null ? null : result.totalPix());
        row.add(result == null ? null : result.masteryRate());
        row.add(result == null ? null : result.stage());
        row.add(result == null ? null : result.stages());
        row.add(result == null ? null : result.band());
        return row;
    }
}
