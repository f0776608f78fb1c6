package fr.pixemploi.assessment.diagnosis.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.diagnosis.domain.rule.OutcomeFigures;
import fr.pixemploi.assessment.diagnosis.domain.rule.Route;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Counts diagnoses, the sittings that followed them and what these showed, in one statement. */
@ApplicationScoped
class PostgresOutcomeFigures implements OutcomeFigures {
    /** Each person once: by the first passage that came to a route, or by any. Of the sittings after it, a completed one counts first. */
    private static final String COUNT = """
            with person as (
              select distinct on (beneficiary_id) beneficiary_id, route, advised_campaign, ended_at
              from diagnosis
              where structure_id = :structure and rule_set_id = :rules
                and (experiment_id = :experiment or cast(:experiment as uuid) is null)
              order by beneficiary_id, (route is null), id)
            select p.route, s.campaign_code, count(*) as persons, count(s.id) as started,
              count(*) filter (where s.status = 'completed') as completed, count(m.levels) as measured,
              coalesce(sum(m.levels), 0) as levels
            from person p
            left join lateral (
              select s.id, s.status, s.campaign_code from sitting_course s
              where p.route is not null and s.beneficiary_id = p.beneficiary_id and s.campaign_code is not null
                and s.started_at >= p.ended_at and s.campaign_code = coalesce(p.advised_campaign, s.campaign_code)
              order by (s.status <> 'completed'), s.id limit 1) s on true
            left join lateral (
              select avg(cast(c ->> 'level' as double precision)) as levels
              from result_in_force r, json_array_elements(r.competences) c
              where r.sitting_id = s.id) m on true
            group by p.route, s.campaign_code
            """;

    private final Sql sql;

    PostgresOutcomeFigures(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Counted of(UUID structure, UUID ruleSet, Optional<UUID> experiment) {
        List<RouteCount> routes = new ArrayList<>();
        long persons = sql
                .query(
                        COUNT,
                        named("structure", structure).and("rules", ruleSet).and("experiment", experiment.orElse(null)))
                .list(row -> {
                    if (row.textOrNull("route") != null) routes.add(count(row));
                    return row.bigint("persons");
                })
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        return new Counted(persons, routes);
    }

    private static RouteCount count(Row row) {
        String campaign = row.textOrNull("campaign_code");
        return new RouteCount(
                Route.of(row.text("route")).orElseThrow(),
                campaign == null ? null : new CampaignCode(campaign),
                row.bigint("persons"),
                row.bigint("started"),
                row.bigint("completed"),
                row.bigint("measured"),
                row.number("levels"));
    }
}
