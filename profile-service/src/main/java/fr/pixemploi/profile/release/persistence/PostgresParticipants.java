package fr.pixemploi.profile.release.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Named;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.release.domain.Definitions;
import fr.pixemploi.profile.release.domain.Labelled;
import fr.pixemploi.profile.release.domain.Participant;
import fr.pixemploi.profile.release.domain.Participants;
import fr.pixemploi.profile.release.domain.Place;
import fr.pixemploi.profile.release.domain.Quarter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/**
 * The people of a quarter by one statement: whose first or second complete result is of it, and who share one of them now, by an account of their own.
 * In which quarter somebody counts follows from the dates of all their results; no list of people who were counted is kept.
 */
@ApplicationScoped
class PostgresParticipants implements Participants {
    private static final String PLACES = """
            select id, name, kind, region_code, department_code, audiences from structure_place
            where kind = any (:networks) and (closed_on is null or closed_on >= :firstDay) order by id
            """;

    private static final String PEOPLE = """
            with done as materialized (
              select person_behind(r.beneficiary_id) as person, r.*,
                row_number() over (partition by person_behind(r.beneficiary_id) order by r.completed_at, r.id) as turn
              from complete_result r where r.framework_code = :framework and r.completed_at < :ends),
            concerned as materialized (
              select person, bool_or(turn = 1) as first, ids_of_person(person) as ids
              from done where turn <= 2 and completed_at >= :begins group by person),
            alone as materialized (
              select c.* from concerned c
              where exists (select from file_with_account f where f.beneficiary_id = any (c.ids))
                and not exists (
                  select from registered_person p where p.id = any (c.ids)
                    and (p.restricted_since is not null or p.structure_id in (select id from sandbox_structure)))
                and not exists (
                  select from unnest(c.ids) as own (id) join person_gone gone
                    on gone.person_hash = encode(sha256(convert_to(cast(own.id as text), 'UTF8')), 'hex'))),
            granted as materialized (
              select a.person, g.structure_id, g.result_ids, w.granted_at
              from alone a join grant_in_force g on g.beneficiary_id = any (a.ids) join grant_without_kiosk w on w.id = g.id
              where g.until > :now and g.structure_id in (
                select id from structure_place where kind = any (:networks) and (closed_on is null or closed_on >= :firstDay))),
            chosen as (
              select distinct on (d.person) d.person, g.structure_id
              from done d join granted g on g.person = d.person and g.result_ids && d.granted_as
              where d.completed_at >= :begins order by d.person, g.granted_at, g.structure_id),
            seen as materialized (
              select d.*, c.structure_id from chosen c join done d on d.person = c.person
              where exists (
                select from granted g
                where g.person = c.person and g.structure_id = c.structure_id and g.result_ids && d.granted_as)),
            level as (
              select distinct on (s.person, l.code) s.person, l.code, l.level
              from seen s cross join lateral jsonb_to_recordset(s.competences) as l (code text, level integer)
              where s.completed_at >= :begins
              order by s.person, l.code, s.completed_at desc, s.id desc),
            newest as (
              select distinct on (person) person, mastery_rate from seen
              where completed_at >= :begins order by person, completed_at desc, id desc),
            gain as (
              select two.person, cast(round(1000 * avg(after.level - before.level)) as integer) as gain
              from seen two join seen one
                on one.person = two.person and one.turn = 1 and one.framework_version = two.framework_version
              cross join lateral jsonb_to_recordset(one.competences) as before (code text, level integer)
              join lateral jsonb_to_recordset(two.competences) as after (code text, level integer) on after.code = before.code
              where two.turn = 2 and two.completed_at >= :begins and before.code = any (:competences)
              group by two.person)
            select c.person, c.structure_id, a.first, n.mastery_rate, g.gain,
              array(
                select coalesce(l.level, -1) from unnest(:competences) with ordinality as known (code, at)
                left join level l on l.person = c.person and l.code = known.code order by known.at) as levels,
              (select cast(extract(year from age(:lastDay, b.birth_date)) as integer) from birth_of_person b
                where b.id = any (a.ids) and b.birth_date is not null order by b.id <> c.person, b.id limit 1) as age,
              cast(e.equipment ->> 'computer' as boolean) as computer,
              cast(e.equipment ->> 'smartphone' as boolean) as smartphone,
              exists (select from published_certificate p where p.beneficiary_id = any (a.ids)) as certified,
              exists (select from begun_pathway p where p.beneficiary_id = any (a.ids)) as begun
            from chosen c join alone a on a.person = c.person join newest n on n.person = c.person
            left join gain g on g.person = c.person
            left join lateral (
              select s.said -> 'equipment' as equipment from situation_of_file s
              where s.file_id = any (a.ids) and s.equipment_said_at is not null
              order by s.equipment_said_at desc, s.file_id limit 1) e on true
            order by c.person
            """;

    private final Sql sql;

    PostgresParticipants(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Census of(Quarter quarter, Definitions definitions, Instant now) {
        Object networks =
                Sql.texts(definitions.networks().stream().map(Labelled::code).toList());
        Named where = named("networks", networks).and("firstDay", quarter.firstDay());
        Named who = named("framework", definitions.framework())
                .and("networks", networks)
                .and("firstDay", quarter.firstDay())
                .and("begins", quarter.begins())
                .and("ends", quarter.ends())
                .and("lastDay", quarter.next().firstDay().minusDays(1))
                .and("competences", Sql.texts(definitions.competences()))
                .and("now", now);
        return sql.patiently(() -> new Census(
                sql.query(PLACES, where).list(PostgresParticipants::place),
                sql.query(PEOPLE, who).list(PostgresParticipants::person)));
    }

    private static Place place(Row row) {
        return new Place(
                row.uuid("id"),
                row.text("name"),
                row.text("kind"),
                row.textOrNull("region_code"),
                row.textOrNull("department_code"),
                row.elements("audiences", String.class));
    }

    private static Participant person(Row row) {
        List<Integer> levels = row.elements("levels", Integer.class);
        byte[] compact = new byte[levels.size()];
        for (int at = 0; at < compact.length; at++) compact[at] = levels.get(at).byteValue();
        return new Participant(
                row.uuid("person"),
                row.uuid("structure_id"),
                row.truth("first"),
                row.integerOrNull("age"),
                compact,
                row.numberOrNull("mastery_rate"),
                row.truthOrNull("computer"),
                row.truthOrNull("smartphone"),
                row.truth("certified"),
                row.truth("begun"),
                row.integerOrNull("gain"));
    }
}
