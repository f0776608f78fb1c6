package fr.pixemploi.pathway.catalogue.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Named;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.catalogue.domain.Circle;
import fr.pixemploi.pathway.catalogue.domain.Training;
import fr.pixemploi.pathway.catalogue.domain.candidate.Candidate;
import fr.pixemploi.pathway.catalogue.domain.candidate.CandidateSearch;
import fr.pixemploi.pathway.catalogue.domain.candidate.Candidates;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Candidates in PostgreSQL. */
@ApplicationScoped
class PostgresCandidates implements Candidates {
    /** Actions that have a place in the circle, with the nearest. */
    private static final String NEAR = """
            with near as (
              select distinct on (action_id) action_id, number, km
              from (select action_id, number, kilometres(latitude, longitude, :latitude, :longitude) as km from training_place
                where latitude between :latitude - :height and :latitude + :height
                  and longitude between :longitude - :width and :longitude + :width) place
              where km <= :kilometres order by action_id, km, number)
            """;
    /** And those for which no place says that they are too far. */
    private static final String REACH = """
            , reach as (
              select action_id, number, km from near
              union all select id, 1, null from training_action where closed_by is null and (mode = 'remote' or not placed)
                and id not in (select action_id from near))
            """;

    private static final String ANYWHERE = """
            with reach as (
              select id as action_id, cast(1 as smallint) as number, cast(null as double precision) as km
              from training_action where closed_by is null)
            """;

    private static final String TAUGHT = """
            a.closed_by is null
              and a.training_id in (
                select training_id from training_competence where competence = any (:competences)
                union all select id from training where kind = 'certification-preparation')
            """;
    private static final String IN_WINDOW = """
            (s.starts is null or (s.starts <= :to and s.starts_last >= :from)
              or (a.permanent_entry and s.starts <= :to and (s.ends is null or s.ends >= :from)))
            """;

    private static final String ALL_OF_IT = """
            select %s, chosen.km, chosen.rank,
              case when s.starts is not null then greatest(s.starts, cast(:today as date)) end as next_start,
              s.id as session_id, t.run_id, s.starts, s.starts_last, s.ends, s.recruitment,
              t.entry_level, a.entry_level_needed, a.remaining_cost, a.financers, a.languages,
              p.action_id as at_place, p.name, p.street, p.commune, p.latitude, p.longitude, p.approximate
            from chosen join training_session s on s.id = chosen.id join training_action a on a.id = s.action_id
              join training t on t.id = a.training_id left join training_place p on p.action_id = a.id and p.number = chosen.number
            where chosen.rank <= :limit + 1 order by chosen.part, chosen.rank
            """.formatted(OfferRows.COLUMNS);

    private record Ranked(long rank, Candidate candidate) {}

    private final Sql sql;

    PostgresCandidates(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Found find(CandidateSearch search) {
        Circle near = search.near();
        Named arguments = arguments(search).and("limit", search.limit());
        String where = TAUGHT + " and " + OfferRows.OPEN + " and " + IN_WINDOW;
        String part = "case when a.mode = 'remote' then 1 when " + (near == null ? "true" : "km is not null")
                + " then 0 else 2 end";
        String chosen = ", chosen as (select s.id, reach.number, reach.km, " + part
                + " as part, row_number() over (partition by " + part
                + " order by s.starts nulls last, reach.km, s.id) as rank"
                + " from reach join training_action a on a.id = reach.action_id"
                + " join training_session s on s.action_id = a.id and s.closed_by is null where " + where + ") ";
        List<Ranked> found = sql.query((near == null ? ANYWHERE : NEAR + REACH) + chosen + ALL_OF_IT, arguments)
                .list(row -> new Ranked(row.bigint("rank"), read(row)));
        List<Candidate> within = found.stream()
                .filter(each -> each.rank() <= search.limit())
                .map(Ranked::candidate)
                .toList();
        return new Found(within, within.size() < found.size());
    }

    @Override
    public boolean knows(UUID session) {
        return sql.query("select 1 from training_session where id = ? and closed_by is null", session)
                .exists();
    }

    @Override
    public Passed passed(CandidateSearch search) {
        Circle near = search.near();
        String far = near == null
                ? "false"
                : "a.placed and a.mode is distinct from 'remote' and a.id not in (select action_id from near)";
        return sql.query(
                        (near == null ? "" : NEAR) + "select count(*) filter (where not (" + OfferRows.OPEN
                                + ")) as closed, count(*) filter (where " + OfferRows.OPEN
                                + " and not " + IN_WINDOW + ") as outside, count(*) filter (where " + OfferRows.OPEN
                                + " and "
                                + IN_WINDOW + " and " + far
                                + ") as far from training_action a join training_session s on s.action_id = a.id and s.closed_by is null where "
                                + TAUGHT,
                        arguments(search))
                .one(row -> new Passed(row.integer("closed"), row.integer("outside"), row.integer("far")));
    }

    private static Named arguments(CandidateSearch search) {
        Named arguments = named(
                        "competences",
                        Sql.texts(search.competences().stream()
                                .map(CompetenceCode::value)
                                .toList()))
                .and("today", search.today())
                .and("from", search.from())
                .and("to", search.to());
        Circle near = search.near();
        return near == null
                ? arguments
                : arguments
                        .and("latitude", near.latitude())
                        .and("longitude", near.longitude())
                        .and("kilometres", near.kilometres())
                        .and("height", near.heightDegrees())
                        .and("width", near.widthDegrees());
    }

    private static Candidate read(Row row) {
        return new Candidate(
                row.uuid("session_id"),
                row.uuid("run_id"),
                OfferRows.read(row),
                row.dateOrNull("starts"),
                row.dateOrNull("starts_last"),
                row.dateOrNull("ends"),
                row.lowerCaseOrNull("recruitment", Training.Recruitment.class),
                row.elements("financers", String.class),
                row.elements("languages", String.class),
                row.uuidOrNull("at_place") == null
                        ? null
                        : new Training.Place(
                                row.textOrNull("name"),
                                row.textOrNull("street"),
                                row.textOrNull("postcode"),
                                row.textOrNull("town"),
                                row.textOrNull("commune"),
                                row.numberOrNull("latitude"),
                                row.numberOrNull("longitude"),
                                row.truth("approximate")),
                row.numberOrNull("km"),
                null);
    }
}
