package fr.pixemploi.profile.release.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.release.Labelled;
import fr.pixemploi.kit.release.Quarter;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.release.domain.Definitions;
import fr.pixemploi.profile.release.domain.Participant;
import fr.pixemploi.profile.release.domain.Participants;
import fr.pixemploi.profile.release.domain.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The people of a quarter: whose first or second complete result is of it, and who share one of them now, by an account of their own.
 * In which quarter somebody counts follows from the dates of all their results; no list of people who were counted is kept.
 */
@ApplicationScoped
class PostgresParticipants implements Participants {
    private static final String PLACES = """
            select id, name, kind, region_code, department_code, audiences from structure_place
            where kind = any (:networks) and (closed_on is null or closed_on >= :firstDay) order by id
            """;

    /** Each shared result of people who count, in the order in which they were done. */
    private static final String RESULTS = """
            select r.person, r.turn, r.of_quarter, r.framework_version, r.mastery_rate, r.levels
            from counted_chosen c join counted_result r on r.person = c.person
            where exists (
              select from counted_grant g
              where g.person = c.person and g.structure_id = c.structure_id and g.result_ids && r.granted_as)
            order by r.person, r.turn
            """;

    private static final String PEOPLE = """
            select c.person, c.structure_id, c.first,
              cast(extract(year from age(:lastDay, born.birth_date)) as integer) as age,
              cast(owns.equipment ->> 'computer' as boolean) as computer,
              cast(owns.equipment ->> 'smartphone' as boolean) as smartphone,
              certified.person is not null as certified, begun.person is not null as begun
            from counted_chosen c
            left join (
              select distinct on (f.person) f.person, b.birth_date
              from counted_alone f join birth_of_person b on b.id = f.id where b.birth_date is not null
              order by f.person, f.id <> f.person, f.id) born on born.person = c.person
            left join (
              select distinct on (f.person) f.person, s.said -> 'equipment' as equipment
              from counted_alone f join situation_of_file s on s.file_id = f.id where s.equipment_said_at is not null
              order by f.person, s.equipment_said_at desc, s.file_id) owns on owns.person = c.person
            left join (
              select distinct f.person from counted_alone f join published_certificate p on p.beneficiary_id = f.id) certified
              on certified.person = c.person
            left join (
              select distinct f.person from counted_alone f join begun_pathway p on p.beneficiary_id = f.id) begun
              on begun.person = c.person
            order by c.person
            """;

    private static final int ROWS_AT_ONCE = 5_000;

    private final Sql sql;

    PostgresParticipants(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Census of(Quarter quarter, Definitions definitions, Instant now) {
        Object networks =
                Sql.texts(definitions.networks().stream().map(Labelled::code).toList());
        return sql.patiently(() -> {
            List<Place> places = sql.query(PLACES, named("networks", networks).and("firstDay", quarter.firstDay()))
                    .list(PostgresParticipants::place);
            new CountedPeople(sql).find(quarter, definitions, networks, now);
            Map<UUID, Measured> measured = new HashMap<>();
            sql.query(RESULTS)
                    .forEach(
                            ROWS_AT_ONCE,
                            row -> measured.computeIfAbsent(row.uuid("person"), who -> new Measured())
                                    .add(row));
            List<Participant> people = new ArrayList<>(measured.size());
            sql.query(PEOPLE, named("lastDay", quarter.next().firstDay().minusDays(1)))
                    .forEach(
                            ROWS_AT_ONCE,
                            row -> people.add(person(row, Objects.requireNonNull(measured.get(row.uuid("person"))))));
            return new Census(places, people);
        });
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

    private static Participant person(Row row, Measured measured) {
        return new Participant(
                row.uuid("person"),
                row.uuid("structure_id"),
                row.truth("first"),
                row.integerOrNull("age"),
                measured.levels(),
                measured.mastery(),
                row.truthOrNull("computer"),
                row.truthOrNull("smartphone"),
                row.truth("certified"),
                row.truth("begun"),
                measured.gain());
    }
}
