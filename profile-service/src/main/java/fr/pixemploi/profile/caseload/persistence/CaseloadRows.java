package fr.pixemploi.profile.caseload.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.profile.caseload.domain.Band;
import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.caseload.domain.Certificate;
import fr.pixemploi.profile.caseload.domain.PathwayProgress;
import fr.pixemploi.profile.caseload.domain.Progress;
import fr.pixemploi.profile.caseload.domain.ScoredResult;
import fr.pixemploi.profile.caseload.domain.SharedResult;
import fr.pixemploi.profile.situation.domain.Equipment;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of {@code caseload_entry}, with the progress and the scores of the result, as entries. */
final class CaseloadRows {
    private static final Equipment UNSAID = new Equipment(null, null, null, null, null);

    private CaseloadRows() {}

    static CaseloadEntry entry(Row row) {
        UUID person = row.uuid("beneficiary_id");
        return new CaseloadEntry(
                person,
                row.instantOrNull("registered_at") != null,
                row.textOrNull("first_name"),
                row.textOrNull("last_name"),
                row.textOrNull("external_id"),
                row.textOrNull("referent_id"),
                row.lowerCase("progress", Progress.class),
                row.instantOrNull("shared_until"),
                result(row),
                pathway(row, person),
                certificate(row, person),
                equipment(row),
                row.instantOrNull("interview_at"),
                row.dateOrNull("quiet_until"),
                row.instantOrNull("restricted_since"),
                row.instantOrNull("active_at"));
    }

    private static @Nullable SharedResult result(Row row) {
        // Of one that was replaced or taken back a moment ago nothing shows until the profile was folded anew.
        if (row.integerOrNull("total_pix") == null) return null;
        String band = row.textOrNull("band");
        Integer rank = row.integerOrNull("stage_rank");
        return new SharedResult(
                scored(row),
                rank == null ? null : new SharedResult.Stage(rank, row.integer("stage_of")),
                row.numberOrNull("mastery_rate"),
                band == null ? null : Band.of(band),
                row.truth("can_register"),
                row.truth("is_ready"));
    }

    static ScoredResult scored(Row row) {
        return new ScoredResult(
                row.uuid("result_id"),
                row.text("campaign_code"),
                row.instant("completed_at"),
                row.integer("total_pix"),
                scores(row.text("competences")));
    }

    private static List<ScoredResult.Score> scores(String json) {
        try {
            return EventJson.MAPPER.readValue(json, new TypeReference<List<ScoredResult.Score>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable PathwayProgress pathway(Row row, UUID person) {
        UUID id = row.uuidOrNull("pathway_id");
        if (id == null) return null;
        return new PathwayProgress(
                id,
                person,
                row.uuid("structure_id"),
                row.text("pathway_status"),
                row.integer("steps_done"),
                row.integer("steps_total"),
                row.instant("progressed_at"));
    }

    private static @Nullable Equipment equipment(Row row) {
        Equipment said = new Equipment(
                row.truthOrNull("computer"),
                row.truthOrNull("smartphone"),
                row.lowerCaseOrNull("connection", Equipment.Connection.class),
                row.truthOrNull("printer"),
                row.textOrNull("ease"));
        return said.equals(UNSAID) ? null : said;
    }

    private static @Nullable Certificate certificate(Row row, UUID person) {
        UUID id = row.uuidOrNull("certificate_id");
        if (id == null) return null;
        return new Certificate(
                id,
                person,
                "published",
                row.integerOrNull("global_level"),
                row.integer("certified_pix"),
                row.instant("certified_at"));
    }
}
