package fr.pixemploi.profile.indicator.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.indicator.domain.Cohorts;
import fr.pixemploi.profile.indicator.domain.Indicators;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The indicators by one statement over files, grants and read models: all numbers are of one and the same moment. */
@ApplicationScoped
class PostgresCohorts implements Cohorts {
    private static final String COUNT = """
            with asked as (
              select cast(? as uuid) as structure, cast(? as timestamptz) as now, cast(? as integer) as independent),
            granted as (
              select person_behind(g.beneficiary_id) as person, g.result_ids, g.of_results from grant_in_force g, asked
              where g.structure_id = asked.structure and g.until > asked.now),
            covered as (
              select distinct r.id, g.person, r.completed_at, r.competences
              from granted g join result_in_force r on r.beneficiary_id = any (ids_of_person(g.person))
                and r.granted_as && g.result_ids),
            latest as (
              select distinct on (c.person, s.code) c.person, s.level, s.pix
              from covered c cross join lateral
                jsonb_to_recordset(c.competences) as s (code text, level integer, pix integer)
              order by c.person, s.code, c.completed_at desc, c.id desc),
            assessed as (
              select person, avg(level) as mean_level, sum(pix) as pix from latest group by person)
            select
              (select count(*) from registered_person, asked where structure_id = asked.structure) as registered,
              (select count(*) from assessed) as assessed,
              (select count(distinct g.person) from granted g where g.of_results and exists (
                 select 1 from published_certificate c where c.beneficiary_id = any (ids_of_person(g.person)))) as certified,
              (select count(*) from prescribed_pathway, asked where structure_id = asked.structure) as prescribed,
              (select count(*) from prescribed_pathway, asked
                 where structure_id = asked.structure and status = 'completed') as completed,
              (select coalesce(sum(pix), 0) from assessed) as total_pix,
              (select cast(avg(pix) as double precision) from assessed) as mean_pix,
              (select cast(avg(case when mean_level >= asked.independent then 1 else 0 end) as double precision)
                 from assessed, asked) as share_independent
            """;

    private final Sql sql;

    PostgresCohorts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Indicators count(UUID structureId, Instant now) {
        return sql.query(COUNT, structureId, now, Indicators.INDEPENDENT_FROM_LEVEL)
                .one(row -> new Indicators(
                        structureId,
                        row.bigint("registered"),
                        row.bigint("assessed"),
                        row.bigint("certified"),
                        row.bigint("prescribed"),
                        row.bigint("completed"),
                        row.bigint("total_pix"),
                        row.numberOrNull("mean_pix"),
                        row.numberOrNull("share_independent"),
                        now));
    }
}
