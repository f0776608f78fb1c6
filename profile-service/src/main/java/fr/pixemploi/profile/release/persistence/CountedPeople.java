package fr.pixemploi.profile.release.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.release.Quarter;
import fr.pixemploi.kit.sql.Named;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.release.domain.Definitions;
import java.time.Instant;

/**
 * Who counts in a quarter, step by step in tables that end with the transaction. One statement for all of it would be planned by guesses of how
 * many rows each step leaves, and goes through all for each of all; of a table the planner knows it.
 */
final class CountedPeople {
    /** People with a complete result of the quarter. */
    private static final String PERSON = """
            select distinct coalesce(joined.person_id, r.beneficiary_id) as person
            from complete_result r left join person_of_joined_file joined on joined.file_id = r.beneficiary_id
            where r.framework_code = :framework and r.completed_at >= :begins and r.completed_at < :ends
            """;

    private static final String FILE = """
            select person, person as id from counted_person
            union all
            select p.person, joined.file_id from counted_person p join person_of_joined_file joined on joined.person_id = p.person
            """;

    /** Of them those who answer by an account of their own, and who may be counted. */
    private static final String ALONE = """
            select f.person, f.id
            from counted_file f
            join (
              select distinct own.person from counted_file own join file_with_account account on account.beneficiary_id = own.id) a
              on a.person = f.person
            where not exists (
              select from counted_file own join registered_person p on p.id = own.id
              where own.person = f.person
                and (p.restricted_since is not null or p.structure_id in (select id from sandbox_structure)))
            and not exists (
              select from counted_file own join person_gone gone
                on gone.person_hash = encode(sha256(convert_to(cast(own.id as text), 'UTF8')), 'hex')
              where own.person = f.person)
            """;

    /** All their complete results so far, which say which one is the first. */
    private static final String RESULT = """
            select f.person, r.id, r.completed_at, r.framework_version, r.mastery_rate, r.granted_as,
              r.completed_at >= :begins as of_quarter,
              row_number() over (partition by f.person order by r.completed_at, r.id) as turn,
              array(
                select coalesce(l.level, -1) from unnest(:competences) with ordinality as known (code, at)
                left join jsonb_to_recordset(r.competences) as l (code text, level integer) on l.code = known.code
                order by known.at) as levels
            from counted_alone f join complete_result r on r.beneficiary_id = f.id
            where r.framework_code = :framework and r.completed_at < :ends
            """;

    private static final String GRANT = """
            select f.person, g.structure_id, g.result_ids, given.granted_at
            from counted_alone f
            join grant_in_force g on g.beneficiary_id = f.id
            join grant_without_kiosk given on given.id = g.id
            join structure_place place on place.id = g.structure_id
            where g.until > :now and place.kind = any (:networks) and (place.closed_on is null or place.closed_on >= :firstDay)
            """;

    /** Where they count; who has been counted twice already does not. */
    private static final String CHOSEN = """
            select distinct on (r.person) r.person, g.structure_id, counts.first
            from (
              select person, bool_or(turn = 1) as first from counted_result
              where turn <= 2 and of_quarter group by person) counts
            join counted_result r on r.person = counts.person and r.of_quarter
            join counted_grant g on g.person = r.person and g.result_ids && r.granted_as
            order by r.person, g.granted_at, g.structure_id
            """;

    private final Sql sql;

    CountedPeople(Sql sql) {
        this.sql = sql;
    }

    /** Fills {@code counted_alone} (person, id of each file), {@code counted_result}, {@code counted_grant} and {@code counted_chosen}. */
    void find(Quarter quarter, Definitions definitions, Object networks, Instant now) {
        Named framework = named("framework", definitions.framework());
        step("counted_person", PERSON, framework.and("begins", quarter.begins()).and("ends", quarter.ends()));
        step("counted_file", FILE);
        step("counted_alone", ALONE);
        step(
                "counted_result",
                RESULT,
                named("framework", definitions.framework())
                        .and("begins", quarter.begins())
                        .and("ends", quarter.ends())
                        .and("competences", Sql.texts(definitions.competences())));
        step("counted_grant", GRANT, named("now", now).and("networks", networks).and("firstDay", quarter.firstDay()));
        step("counted_chosen", CHOSEN);
    }

    private void step(String table, String rows, Object... arguments) {
        // Another quarter may have been read in this transaction.
        sql.update("drop table if exists pg_temp." + table);
        sql.update("create temporary table " + table + " on commit drop as " + rows, arguments);
        sql.update("analyze " + table);
    }
}
