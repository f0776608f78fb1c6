package fr.pixemploi.pathway.workshop.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Named;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.catalogue.domain.Circle;
import fr.pixemploi.pathway.catalogue.domain.candidate.CandidateSearch;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.workshop.domain.OwnCandidates;
import fr.pixemploi.pathway.workshop.domain.OwnOffers;
import fr.pixemploi.pathway.workshop.domain.OwnSession;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Own sessions for an optimiser, in PostgreSQL. */
@ApplicationScoped
class PostgresOwnCandidates implements OwnCandidates {
    private static final String OFFERED = """
            from own_offer o join own_session s on s.offer_id = o.id
            where not o.closed and not s.cancelled and s.ends_on >= :today and (o.structure_id = :structure or (o.open_to_others and :others))
              and exists (select from unnest(o.targets) target where split_part(target, ':', 1) = any (:competences))
            """;
    /** Self-study begins on any day between. */
    private static final String IN_WINDOW = """
             (s.starts_on <= :to and case when o.kind = 'e-learning' then s.ends_on else s.starts_on end >= :from)
            """;

    private static final String KILOMETRES = "kilometres(o.latitude, o.longitude, :latitude, :longitude)";

    private final Sql sql;

    PostgresOwnCandidates(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Found> find(
            UUID structure, boolean others, Collection<UUID> person, CandidateSearch search, int limit) {
        String kilometres = search.near() == null ? "cast(null as double precision)" : KILOMETRES;
        String near = search.near() == null ? "" : " and not " + far();
        return sql.query(
                        "select o.*, " + kilometres
                                + " as km, s.id as session_id, s.offer_id, s.starts_on, s.ends_on, s.hours, s.hours_a_week, s.seats, s.booked,"
                                + " s.cancelled, s.version as session_version,"
                                + " (select count(*) from seat_booking b where b.session_id = s.id and b.state = 'booked'"
                                + " and b.beneficiary_id = any (:person)) as own, case when o.structure_id = :structure then s.seats else"
                                + " coalesce(o.seats_for_others, s.seats) - (select count(*) from seat_booking b where b.session_id = s.id"
                                + " and b.structure_id <> o.structure_id and b.state <> 'cancelled') end as room "
                                + OFFERED + " and " + IN_WINDOW
                                + near
                                + " order by o.structure_id <> :structure, s.booked = s.seats, s.starts_on, s.id limit :limit",
                        arguments(structure, others, search).and("limit", limit).and("person", Sql.uuids(person)))
                .list(PostgresOwnCandidates::read);
    }

    @Override
    public Passed passed(UUID structure, boolean others, CandidateSearch search) {
        String far = search.near() == null ? "false" : far();
        return sql.query(
                        "select count(*) filter (where not " + IN_WINDOW + ") as outside, count(*) filter (where "
                                + IN_WINDOW + " and " + far + ") as far " + OFFERED,
                        arguments(structure, others, search))
                .one(row -> new Passed(row.integer("outside"), row.integer("far")));
    }

    /** What nobody could place is not too far. */
    private static String far() {
        return "(o.latitude is not null and (o.latitude not between :latitude - :height and :latitude + :height or "
                + KILOMETRES + " > :kilometres))";
    }

    private static Named arguments(UUID structure, boolean others, CandidateSearch search) {
        Named arguments = named("structure", structure)
                .and("others", others)
                .and(
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
                        .and("height", near.heightDegrees())
                        .and("kilometres", near.kilometres());
    }

    private static Found read(Row row) {
        Double latitude = row.numberOrNull("latitude");
        Double longitude = row.numberOrNull("longitude");
        OwnSession session = OwnRows.session(row, "session_");
        return new Found(
                OwnRows.offer(row),
                session,
                Math.max(0, Math.min(session.free(), row.integer("room"))) + row.integer("own"),
                latitude == null || longitude == null ? null : new OwnOffers.Point(latitude, longitude),
                row.numberOrNull("km"));
    }
}
