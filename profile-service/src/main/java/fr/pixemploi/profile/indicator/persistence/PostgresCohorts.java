package fr.pixemploi.profile.indicator.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.indicator.domain.Cohorts;
import fr.pixemploi.profile.indicator.domain.Indicators;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * The indicators by one statement over files, grants and read models: all numbers are of one and the same moment. Who was erased counts on, by rows
 * that are nobody's.
 */
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
            nobody as (
              select c.counted_as, c.pix, c.independent from counted_of_nobody c, asked
              where c.structure_id = asked.structure
                and (c.counted_until is null or c.counted_until > cast(asked.now at time zone 'UTC' as date))),
            assessed as (
              select sum(pix) as pix, avg(level) >= min(asked.independent) as independent from latest, asked group by person
              union all
              select pix, independent from nobody where counted_as = 'assessed')
            select
              (select count(*) from registered_person, asked where structure_id = asked.structure)
                + (select count(*) from nobody where counted_as = 'registered') as registered,
              (select count(*) from assessed) as assessed,
              (select count(distinct g.person) from granted g where g.of_results and exists (
                 select 1 from published_certificate c where c.beneficiary_id = any (ids_of_person(g.person))))
                + (select count(*) from nobody where counted_as = 'certified') as certified,
              (select count(*) from prescribed_pathway, asked where structure_id = asked.structure)
                + (select count(*) from nobody where counted_as in ('prescribed', 'completed')) as prescribed,
              (select count(*) from prescribed_pathway, asked
                 where structure_id = asked.structure and status = 'completed')
                + (select count(*) from nobody where counted_as = 'completed') as completed,
              (select coalesce(sum(pix), 0) from assessed) as total_pix,
              (select cast(avg(pix) as double precision) from assessed) as mean_pix,
              (select cast(avg(case when independent then 1 else 0 end) as double precision) from assessed) as share_independent
            """;

    /** What {@link #COUNT} counts of these people, in all structures save sandboxes, a row each that tells nothing of the others. Ids and order are by chance. */
    private static final String COUNT_ON = """
            with granted as (
              select g.structure_id, person_behind(g.beneficiary_id) as person, g.result_ids, g.of_results, g.until
              from grant_in_force g where g.beneficiary_id = any (:people) and g.until > :now),
            ends as (
              select structure_id, person, max(until) as until from granted group by structure_id, person),
            covered as (
              select distinct g.structure_id, r.id, g.person, r.completed_at, r.competences
              from granted g join result_in_force r on r.beneficiary_id = any (ids_of_person(g.person))
                and r.granted_as && g.result_ids),
            latest as (
              select distinct on (c.structure_id, c.person, s.code) c.structure_id, c.person, s.level, s.pix, c.completed_at
              from covered c cross join lateral
                jsonb_to_recordset(c.competences) as s (code text, level integer, pix integer)
              order by c.structure_id, c.person, s.code, c.completed_at desc, c.id desc),
            counted (structure_id, counted_as, happened_at, ends_at, pix, independent) as (
              select structure_id, 'registered', registered_at, cast(null as timestamptz), cast(null as bigint), cast(null as boolean)
              from registered_person where id = any (:people) and structure_id is not null
              union all
              select l.structure_id, 'assessed', max(l.completed_at), max(e.until), sum(l.pix), avg(l.level) >= :independent
              from latest l join ends e on e.structure_id = l.structure_id and e.person = l.person
              group by l.structure_id, l.person
              union all
              select g.structure_id, 'certified', max(c.published_at), max(g.until), null, null
              from granted g join published_certificate c on c.beneficiary_id = any (ids_of_person(g.person))
              where g.of_results group by g.structure_id, g.person
              union all
              select structure_id, case status when 'completed' then 'completed' else 'prescribed' end, progressed_at, null, null, null
              from prescribed_pathway where beneficiary_id = any (:people))
            insert into counted_of_nobody (structure_id, counted_as, month, counted_until, pix, independent)
            select structure_id, counted_as, cast(date_trunc('month', happened_at at time zone 'UTC') as date),
              cast(date_trunc('month', ends_at at time zone 'UTC') + interval '1 month' as date), pix, independent
            from counted where structure_id not in (select id from sandbox_structure) order by random()
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

    @Override
    public void countAsNobody(Set<UUID> people, Instant now) {
        sql.update(
                COUNT_ON,
                named("people", Sql.uuids(people))
                        .and("now", now)
                        .and("independent", Indicators.INDEPENDENT_FROM_LEVEL));
    }
}
