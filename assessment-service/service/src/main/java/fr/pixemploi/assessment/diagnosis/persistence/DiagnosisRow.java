package fr.pixemploi.assessment.diagnosis.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.diagnosis.domain.passage.Diagnosis;
import fr.pixemploi.assessment.diagnosis.domain.rule.Experiment;
import fr.pixemploi.assessment.diagnosis.domain.rule.RoutingRules;
import fr.pixemploi.kit.sql.Named;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import java.util.UUID;
import java.util.stream.Collectors;

/** A passage as a row. */
final class DiagnosisRow {
    /** Alias {@code d}, so that other tables can stand beside it. */
    static final String COLUMNS = """
            d.id, d.beneficiary_id, d.structure_id, d.campaign_code, d.rule_set_id, d.experiment_id, d.arm, d.questionnaire,
            d.device, d.needs, d.seed, d.bank_version, d.known_answers, d.answers, d.tasks, d.started_at, d.ended_at, d.decision""";

    static final String INSERT = """
            insert into diagnosis (id, beneficiary_id, structure_id, campaign_code, rule_set_id, experiment_id, arm, questionnaire,
              device, needs, seed, bank_version, known_answers, answers, tasks, started_at)
            values (:id, :beneficiary, :structure, :campaign, :rules, :experiment, :arm, :questionnaire,
              :device, :needs, :seed, :bank, cast(:known as json), cast(:answers as json), cast(:tasks as json), :started)
            on conflict do nothing
            """;

    static final String UPDATE = """
            update diagnosis set answers = cast(:answers as json), tasks = cast(:tasks as json), ended_at = :ended, route = :route,
              advised_campaign = :advised, decision = cast(:decision as json)
            where id = :id
            """;

    private DiagnosisRow() {}

    static Named inserted(Diagnosis diagnosis) {
        Experiment.Assignment assignment = diagnosis.assignment();
        CampaignCode campaign = diagnosis.campaign();
        return named("id", diagnosis.id())
                .and("beneficiary", diagnosis.beneficiary())
                .and("structure", diagnosis.structure())
                .and("campaign", campaign == null ? null : campaign.value())
                .and("rules", diagnosis.ruleSet())
                .and("experiment", assignment == null ? null : assignment.experiment())
                .and("arm", assignment == null ? null : assignment.arm().name())
                .and("questionnaire", diagnosis.questionnaire())
                .and("device", diagnosis.device())
                .and(
                        "needs",
                        Sql.texts(diagnosis.needs().stream()
                                .map(Enum::name)
                                .sorted()
                                .toList()))
                .and("seed", diagnosis.seed())
                .and("bank", diagnosis.bankVersion())
                .and("known", DiagnosisJson.answers(diagnosis.known()))
                .and("answers", DiagnosisJson.answers(diagnosis.answers()))
                .and("tasks", DiagnosisJson.tasks(diagnosis.tasks()))
                .and("started", diagnosis.startedAt());
    }

    static Named changed(Diagnosis diagnosis) {
        RoutingRules.Decision decision = diagnosis.decision();
        CampaignCode advised = decision == null ? null : decision.advice().campaign();
        return named("id", diagnosis.id())
                .and("answers", DiagnosisJson.answers(diagnosis.answers()))
                .and("tasks", DiagnosisJson.tasks(diagnosis.tasks()))
                .and("ended", diagnosis.endedAt())
                .and(
                        "route",
                        decision == null ? null : decision.advice().route().code())
                .and("advised", advised == null ? null : advised.value())
                .and("decision", DiagnosisJson.decision(decision));
    }

    static Diagnosis read(Row row) {
        UUID experiment = row.uuidOrNull("experiment_id");
        String campaign = row.textOrNull("campaign_code");
        return new Diagnosis(
                row.uuid("id"),
                row.uuid("beneficiary_id"),
                row.uuidOrNull("structure_id"),
                campaign == null ? null : new CampaignCode(campaign),
                row.uuid("rule_set_id"),
                experiment == null
                        ? null
                        : new Experiment.Assignment(experiment, Experiment.Arm.valueOf(row.text("arm"))),
                row.integer("questionnaire"),
                row.textOrNull("device"),
                row.elements("needs", String.class).stream()
                        .map(Suitability.Need::valueOf)
                        .collect(Collectors.toSet()),
                row.bigint("seed"),
                row.text("bank_version"),
                DiagnosisJson.answers(row.text("known_answers")),
                DiagnosisJson.answers(row.text("answers")),
                DiagnosisJson.tasks(row.text("tasks")),
                row.instant("started_at"),
                row.instantOrNull("ended_at"),
                DiagnosisJson.decision(row.textOrNull("decision")));
    }
}
