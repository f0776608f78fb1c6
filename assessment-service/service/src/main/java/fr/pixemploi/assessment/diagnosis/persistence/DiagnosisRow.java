package fr.pixemploi.assessment.diagnosis.persistence;

import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.diagnosis.domain.Diagnosis;
import fr.pixemploi.assessment.diagnosis.domain.Experiment;
import fr.pixemploi.assessment.diagnosis.domain.RoutingRules;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A passage as a row. */
final class DiagnosisRow {
    /** Alias {@code d}, so that other tables can stand beside it. */
    static final String COLUMNS = """
            d.id, d.beneficiary_id, d.structure_id, d.campaign_code, d.rule_set_id, d.experiment_id, d.arm, d.questionnaire,
            d.device, d.needs, d.seed, d.bank_version, d.answers, d.tasks, d.started_at, d.ended_at, d.decision""";

    static final String INSERT = """
            insert into diagnosis (id, beneficiary_id, structure_id, campaign_code, rule_set_id, experiment_id, arm, questionnaire,
              device, needs, seed, bank_version, answers, tasks, started_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as json), cast(? as json), ?)
            on conflict do nothing
            """;

    static final String UPDATE = """
            update diagnosis set answers = cast(? as json), tasks = cast(? as json), ended_at = ?, route = ?, advised_campaign = ?,
              decision = cast(? as json)
            where id = ?
            """;

    private DiagnosisRow() {}

    static void insert(Connection connection, PreparedStatement insert, Diagnosis diagnosis) throws SQLException {
        Experiment.Assignment assignment = diagnosis.assignment();
        CampaignCode campaign = diagnosis.campaign();
        insert.setObject(1, diagnosis.id());
        insert.setObject(2, diagnosis.beneficiary());
        insert.setObject(3, diagnosis.structure(), Types.OTHER);
        insert.setString(4, campaign == null ? null : campaign.value());
        insert.setObject(5, diagnosis.ruleSet());
        insert.setObject(6, assignment == null ? null : assignment.experiment(), Types.OTHER);
        insert.setString(7, assignment == null ? null : assignment.arm().name());
        insert.setInt(8, diagnosis.questionnaire());
        insert.setString(9, diagnosis.device());
        insert.setArray(
                10,
                connection.createArrayOf(
                        "text",
                        diagnosis.needs().stream().map(Enum::name).sorted().toArray()));
        insert.setLong(11, diagnosis.seed());
        insert.setString(12, diagnosis.bankVersion());
        insert.setString(13, DiagnosisJson.answers(diagnosis.answers()));
        insert.setString(14, DiagnosisJson.tasks(diagnosis.tasks()));
        insert.setObject(15, diagnosis.startedAt().atOffset(ZoneOffset.UTC));
    }

    static void update(PreparedStatement update, Diagnosis diagnosis) throws SQLException {
        RoutingRules.Decision decision = diagnosis.decision();
        Instant ended = diagnosis.endedAt();
        CampaignCode advised = decision == null ? null : decision.advice().campaign();
        update.setString(1, DiagnosisJson.answers(diagnosis.answers()));
        update.setString(2, DiagnosisJson.tasks(diagnosis.tasks()));
        update.setObject(3, ended == null ? null : ended.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        update.setString(4, decision == null ? null : decision.advice().route().code());
        update.setString(5, advised == null ? null : advised.value());
        update.setString(6, DiagnosisJson.decision(decision));
        update.setObject(7, diagnosis.id());
    }

    static Diagnosis read(ResultSet row) throws SQLException {
        UUID experiment = row.getObject("experiment_id", UUID.class);
        String campaign = row.getString("campaign_code");
        return new Diagnosis(
                row.getObject("id", UUID.class),
                row.getObject("beneficiary_id", UUID.class),
                row.getObject("structure_id", UUID.class),
                campaign == null ? null : new CampaignCode(campaign),
                row.getObject("rule_set_id", UUID.class),
                experiment == null
                        ? null
                        : new Experiment.Assignment(
                                experiment, Experiment.Arm.valueOf(Objects.requireNonNull(row.getString("arm")))),
                row.getInt("questionnaire"),
                row.getString("device"),
                needs((String[]) row.getArray("needs").getArray()),
                row.getLong("seed"),
                row.getString("bank_version"),
                DiagnosisJson.answers(row.getString("answers")),
                DiagnosisJson.tasks(row.getString("tasks")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row, "ended_at"),
                DiagnosisJson.decision(row.getString("decision")));
    }

    private static Set<Suitability.Need> needs(String[] names) {
        return Arrays.stream(names).map(Suitability.Need::valueOf).collect(Collectors.toSet());
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
