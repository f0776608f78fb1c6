package fr.pixemploi.assessment.diagnosis.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.diagnosis.domain.rule.OutcomeFigures;
import fr.pixemploi.assessment.diagnosis.domain.rule.Route;
import fr.pixemploi.kit.sql.Named;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Counts shared diagnoses and the shared results of sittings that followed them. */
@ApplicationScoped
class PostgresOutcomeFigures implements OutcomeFigures {
    private static final String UNDER_THE_RULES = """
            d.structure_id = :structure and d.rule_set_id = :rules
            and (d.experiment_id = :experiment or cast(:experiment as uuid) is null)""";

    private static final String ASSIGNED = """
            select count(distinct d.beneficiary_id) as persons from diagnosis d where d.started_at < :today and %s
            """.formatted(UNDER_THE_RULES);

    /** Each person once: by the first passage that is shared. Of the sittings after it, the first one counts whose result is shared. */
    private static final String ROUTES = """
            with person as (
              select distinct on (d.beneficiary_id) d.beneficiary_id, d.route, d.advised_campaign, d.ended_at
              from diagnosis d
              where exists (select 1 from diagnosis_reader g
                  where g.diagnosis_id = d.id and g.structure_id = :structure and g.until > :now)
                and %s
              order by d.beneficiary_id, d.id)
            select p.route, s.campaign_code, count(*) as persons, coalesce(sum(s.levels), 0) as levels
            from person p
            left join lateral (
              select s.campaign_code,
                (select avg(cast(c ->> 'level' as double precision)) from json_array_elements(r.competences) c) as levels
              from sitting_course s join result_in_force r on r.sitting_id = s.id
              where s.beneficiary_id = p.beneficiary_id and s.campaign_code is not null and s.status = 'completed'
                and s.started_at >= p.ended_at and s.campaign_code = coalesce(p.advised_campaign, s.campaign_code)
                and exists (select 1 from result_reader g
                    where g.result_id = r.id and g.structure_id = :structure and g.until > :now)
              order by s.id limit 1) s on true
            group by p.route, s.campaign_code
            """.formatted(UNDER_THE_RULES);

    private final Sql sql;

    PostgresOutcomeFigures(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Counted of(UUID structure, UUID ruleSet, Optional<UUID> experiment, Instant today, Instant now) {
        return new Counted(
                sql.query(ASSIGNED, rules(structure, ruleSet, experiment).and("today", today))
                        .one(row -> row.bigint("persons")),
                sql.query(ROUTES, rules(structure, ruleSet, experiment).and("now", now))
                        .list(PostgresOutcomeFigures::count));
    }

    private static Named rules(UUID structure, UUID ruleSet, Optional<UUID> experiment) {
        return named("structure", structure).and("rules", ruleSet).and("experiment", experiment.orElse(null));
    }

    private static RouteCount count(Row row) {
        String campaign = row.textOrNull("campaign_code");
        return new RouteCount(
                Route.of(row.text("route")).orElseThrow(),
                campaign == null ? null : new CampaignCode(campaign),
                row.bigint("persons"),
                row.number("levels"));
    }
}
