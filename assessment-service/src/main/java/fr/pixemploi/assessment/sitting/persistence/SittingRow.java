package fr.pixemploi.assessment.sitting.persistence;

import fr.pixemploi.assessment.bank.domain.Measurement;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.campaign.domain.TestRules;
import fr.pixemploi.assessment.framework.domain.CompetenceCode;
import fr.pixemploi.assessment.sitting.domain.Circumstances;
import fr.pixemploi.assessment.sitting.domain.EndReason;
import fr.pixemploi.assessment.sitting.domain.Origin;
import fr.pixemploi.assessment.sitting.domain.Plan;
import fr.pixemploi.assessment.sitting.domain.Sitting;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the table {@code sitting}, read and written. */
final class SittingRow {
    static final String COLUMNS = """
            id, beneficiary_id, campaign_code, authorisation_id, candidate_id, framework_id, competences,
            items_per_competence, seed, started_at, audience, plan, exposure, bank_version, status, progress, ended_at, end_reason,
            result_id, state, exposure_cap""";

    private SittingRow() {}

    static Sitting read(ResultSet row) throws SQLException {
        ProgressBytes progress = progress(row);
        String endReason = row.getString(18);
        return new Sitting(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                origin(row),
                plan(row),
                row.getLong(9),
                row.getString(14),
                row.getLong(13),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                SittingStatus.valueOf(row.getString(15).toUpperCase(Locale.ROOT)),
                progress.current(),
                progress.answered(),
                instant(row, 17),
                endReason == null ? null : EndReason.valueOf(endReason.toUpperCase(Locale.ROOT)),
                row.getObject(19, UUID.class));
    }

    private static ProgressBytes progress(ResultSet row) throws SQLException {
        byte[] bytes = row.getBytes(16);
        if (bytes != null) return ProgressBytes.read(bytes);
        StateJson state = StateJson.read(row.getString(20));
        StateJson.AskedJson current = state.current();
        return new ProgressBytes(
                current == null ? null : current.asked(),
                state.answered().stream().map(StateJson.AnsweredJson::answered).toList());
    }

    private static Plan plan(ResultSet row) throws SQLException {
        UUID framework = row.getObject(6, UUID.class);
        List<CompetenceCode> competences = competences(row);
        String json = row.getString(12);
        if (json == null) {
            TestRules rules = TestRules.even(competences, row.getInt(8));
            return new Plan(framework, competences, Measurement.EVERYONE, rules, Circumstances.ANY);
        }
        PlanJson plan = PlanJson.read(json);
        return new Plan(framework, competences, row.getString(11), plan.rules(), plan.circumstances());
    }

    private static Origin origin(ResultSet row) throws SQLException {
        String campaign = row.getString(3);
        return campaign != null
                ? new Origin.OfCampaign(new CampaignCode(campaign))
                : new Origin.OfCertification(row.getObject(4, UUID.class), row.getObject(5, UUID.class));
    }

    private static List<CompetenceCode> competences(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray(7).getArray())
                .map(CompetenceCode::new)
                .toList();
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** Sets the parameters of an insert of all columns. */
    static void write(Connection connection, PreparedStatement insert, Sitting sitting) throws SQLException {
        insert.setObject(1, sitting.id());
        insert.setObject(2, sitting.beneficiary());
        switch (sitting.origin()) {
            case Origin.OfCampaign campaign -> {
                insert.setString(3, campaign.code().value());
                insert.setNull(4, Types.OTHER);
                insert.setNull(5, Types.OTHER);
            }
            case Origin.OfCertification certification -> {
                insert.setNull(3, Types.VARCHAR);
                insert.setObject(4, certification.authorisation());
                insert.setObject(5, certification.candidate());
            }
        }
        insert.setObject(6, sitting.plan().framework());
        insert.setArray(
                7,
                connection.createArrayOf(
                        "text",
                        sitting.plan().competences().stream()
                                .map(CompetenceCode::value)
                                .toArray()));
        insert.setLong(8, sitting.seed());
        insert.setObject(9, sitting.startedAt().atOffset(ZoneOffset.UTC));
        insert.setString(10, sitting.plan().audience());
        insert.setString(11, PlanJson.write(sitting.plan()));
        insert.setLong(12, sitting.exposure());
        writeChanging(insert, 13, sitting);
        insert.setDouble(19, sitting.plan().exposureGroup().cap());
    }

    /** Sets the six parameters that change during a sitting: bank version (once, at most), status, progress, end, reason, result. */
    static void writeChanging(PreparedStatement statement, int at, Sitting sitting) throws SQLException {
        statement.setString(at, sitting.bankVersion());
        int first = at + 1;
        statement.setString(first, sitting.status().name().toLowerCase(Locale.ROOT));
        statement.setBytes(first + 1, ProgressBytes.write(sitting));
        Instant ended = sitting.endedAt();
        statement.setObject(
                first + 2, ended == null ? null : ended.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        EndReason reason = sitting.endReason();
        statement.setString(first + 3, reason == null ? null : reason.name().toLowerCase(Locale.ROOT));
        statement.setObject(first + 4, sitting.resultId(), Types.OTHER);
    }
}
