package fr.pixemploi.assessment.diagnosis.persistence;

import fr.pixemploi.assessment.campaign.domain.CampaignCode;
import fr.pixemploi.assessment.diagnosis.domain.OutcomeFigures;
import fr.pixemploi.assessment.diagnosis.domain.Route;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Counts diagnoses, the sittings that followed them and what these showed, in one statement. */
@ApplicationScoped
class PostgresOutcomeFigures implements OutcomeFigures {
    /** Each person once: by the first passage that came to a route, or by any. Of the sittings after it, a completed one counts first. */
    private static final String COUNT = """
            with person as (
              select distinct on (beneficiary_id) beneficiary_id, route, advised_campaign, ended_at
              from diagnosis
              where structure_id = ? and rule_set_id = ? and (experiment_id = ? or cast(? as uuid) is null)
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

    private final DataSource dataSource;

    PostgresOutcomeFigures(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Counted of(UUID structure, UUID ruleSet, Optional<UUID> experiment) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(COUNT)) {
            select.setObject(1, structure);
            select.setObject(2, ruleSet);
            select.setObject(3, experiment.orElse(null), Types.OTHER);
            select.setObject(4, experiment.orElse(null), Types.OTHER);
            try (ResultSet rows = select.executeQuery()) {
                long persons = 0;
                List<RouteCount> routes = new ArrayList<>();
                while (rows.next()) {
                    persons += rows.getLong("persons");
                    String route = rows.getString("route");
                    String campaign = rows.getString("campaign_code");
                    if (route == null) continue;
                    routes.add(new RouteCount(
                            Route.of(route).orElseThrow(),
                            campaign == null ? null : new CampaignCode(campaign),
                            rows.getLong("persons"),
                            rows.getLong("started"),
                            rows.getLong("completed"),
                            rows.getLong("measured"),
                            rows.getDouble("levels")));
                }
                return new Counted(persons, routes);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
