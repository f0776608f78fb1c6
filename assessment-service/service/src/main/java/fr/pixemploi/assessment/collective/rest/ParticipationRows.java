package fr.pixemploi.assessment.collective.rest;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.collective.application.ReadCollective;
import fr.pixemploi.assessment.collective.domain.Participation;
import fr.pixemploi.kit.csv.CsvWriter;
import fr.pixemploi.kit.security.Caller;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Participations as a table (RFC 4180, UTF-8, comma, header): a row for each shared result, one for a person who shares none. Its columns and their types are documented at the operation; numbers
 * are numbers, times are ISO 8601 in UTC, and what is not known is empty.
 */
final class ParticipationRows {
    private static final int ROWS_AT_ONCE = 1000;
    private static final List<String> COLUMNS = List.of(
            "beneficiary_id",
            "campaign_code",
            "external_id",
            "shared",
            "sitting_id",
            "result_id",
            "end_reason",
            "started_at",
            "ended_at",
            "assisted",
            "answers",
            "mastery",
            "stage",
            "stage_title",
            "total_pix");

    private ParticipationRows() {}

    /** Writes all of them, a thousand in memory at a time. */
    static void write(ReadCollective collective, Caller reader, Campaign campaign, UUID structure, OutputStream out)
            throws IOException {
        List<String> columns = new ArrayList<>(COLUMNS);
        for (CompetenceCode code : campaign.competences()) columns.add("level_" + code.value());
        try (CsvWriter table = new CsvWriter(out, columns)) {
            UUID after = null;
            List<Participation> page;
            do {
                page = collective.participations(campaign, structure, after, null, ROWS_AT_ONCE);
                collective.tellRead(reader, structure, page);
                for (Participation participation : page) write(participation, campaign, table);
                if (!page.isEmpty()) after = page.getLast().beneficiary();
            } while (page.size() == ROWS_AT_ONCE);
        }
    }

    private static void write(Participation participation, Campaign campaign, CsvWriter table) throws IOException {
        if (participation.shared().isEmpty()) table.write(row(participation, null, campaign));
        for (Participation.Shared shared : participation.shared()) table.write(row(participation, shared, campaign));
    }

    private static List<@Nullable Object> row(
            Participation participation, Participation.@Nullable Shared shared, Campaign campaign) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(participation.beneficiary());
        row.add(campaign.code().value());
        row.add(participation.externalId());
        row.add(shared != null);
        if (shared == null) {
            row.addAll(Collections.nCopies(
                    COLUMNS.size() - row.size() + campaign.competences().size(), null));
            return row;
        }
        row.add(shared.sitting());
        row.add(shared.result());
        row.add(shared.endReason());
        row.add(shared.startedAt());
        row.add(shared.endedAt());
        row.add(shared.assisted());
        row.add(shared.answers());
        row.add(shared.mastery());
        row.add(shared.stage());
        row.add(shared.stageTitle());
        row.add(shared.totalPix());
        for (CompetenceCode code : campaign.competences())
            row.add(shared.levels().get(code.value()));
        return row;
    }
}
