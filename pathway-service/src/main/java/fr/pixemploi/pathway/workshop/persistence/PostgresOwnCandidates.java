package fr.pixemploi.pathway.workshop.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Named;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.catalogue.domain.Circle;
import fr.pixemploi.pathway.catalogue.domain.candidate.CandidateSearch;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.workshop.domain.OwnCandidates;
import fr.pixemploi.pathway.workshop.domain.OwnOffer;
import fr.pixemploi.pathway.workshop.domain.OwnOffers;
import fr.pixemploi.pathway.workshop.domain.OwnSession;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Own sessions for an optimiser, in PostgreSQL. */
@ApplicationScoped
class PostgresOwnCandidates implements OwnCandidates {
    private static final String OFFERED = """
            from own_offer_and_structure o join own_session s on s.offer_id = o.id
            where not o.closed and not s.cancelled and s.ends_on >= :today and (o.structure_id = any (:structures) or (o.open_to_all and :others))
              and exists (select from unnest(o.targets) target where split_part(target, ':', 1) = any (:competences))
            """;
    /** Self-study begins on any day between. */
    private static final String IN_WINDOW = """
             (s.starts_on <= :to and case when o.kind = 'e-learning' then s.ends_on else s.starts_on end >= :from)
            """;

    /** With what is booked; the person's own bookings are those of the structures that it is asked for: of others' these know nothing. */
    private static final String FOUND = """
            select f.*, b.* from (
              select o.*, %s as km, s.id as session_id, s.offer_id, s.starts_on, s.ends_on, s.hours, s.hours_a_week, s.seats, s.booked,
                s.cancelled, s.version as session_version, o.structure_id <> all (:structures) as of_another,
                row_number() over (partition by o.structure_id order by s.booked = s.seats, s.starts_on, s.id) as nth
              %s and %s) f
            cross join lateral (
              select count(*) filter (where b.structure_id <> f.structure_id and b.state <> 'cancelled') as of_others,
                count(*) filter (where b.structure_id = any (:structures) and b.beneficiary_id = any (:person) and b.state = 'booked') as own,
                count(*) filter (where b.structure_id = any (:structures) and b.beneficiary_id = any (:person) and b.state = 'waiting') as waits
              from seat_booking b where b.session_id = f.session_id) b
            where not f.of_another or f.nth <= :mostOfAnother
            order by f.of_another, f.nth, f.starts_on, f.session_id limit :limit
            """;

    private static final String KILOMETRES = "kilometres(o.latitude, o.longitude, :latitude, :longitude)";

    private final Sql sql;

    PostgresOwnCandidates(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Found> find(
            Set<UUID> structures, boolean others, Collection<UUID> person, CandidateSearch search, int limit) {
        String kilometres = search.near() == null ? "cast(null as double precision)" : KILOMETRES;
        String near = search.near() == null ? "" : " and not " + far();
        return sql.query(
                        FOUND.formatted(kilometres, OFFERED, IN_WINDOW + near),
                        arguments(structures, others, search)
                                .and("limit", limit)
                                .and("person", Sql.uuids(person))
                                .and("mostOfAnother", MOST_OF_ANOTHER))
                .list(row -> read(row, structures));
    }

    @Override
    public Passed passed(Set<UUID> structures, boolean others, CandidateSearch search) {
        String far = search.near() == null ? "false" : far();
        return sql.query(
                        "select count(*) filter (where not " + IN_WINDOW + ") as outside, count(*) filter (where "
                                + IN_WINDOW + " and " + far + ") as far " + OFFERED,
                        arguments(structures, others, search))
                .one(row -> new Passed(row.integer("outside"), row.integer("far")));
    }

    /** What nobody could place is not too far. */
    private static String far() {
        return "(o.latitude is not null and (o.latitude not between :latitude - :height and :latitude + :height or "
                + KILOMETRES + " > :kilometres))";
    }

    private static Named arguments(Set<UUID> structures, boolean others, CandidateSearch search) {
        Named arguments = named("structures", Sql.uuids(structures))
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

    private static Found read(Row row, Set<UUID> structures) {
        Double latitude = row.numberOrNull("latitude");
        Double longitude = row.numberOrNull("longitude");
        OwnOffer offer = OwnRows.offer(row);
        OwnSession session = OwnRows.session(row, "session_");
        Integer forOthers = offer.content().seatsForOthers();
        int room = (forOthers == null ? session.plan().seats() : forOthers) - row.integer("of_others");
        boolean own = structures.contains(offer.structureId());
        return new Found(
                offer,
                session,
                Math.max(0, own ? session.free() : Math.min(session.free(), room)) + row.integer("own"),
                own || forOthers == null || room > 0 || row.integer("waits") > 0,
                latitude == null || longitude == null ? null : new OwnOffers.Point(latitude, longitude),
                row.numberOrNull("km"));
    }
}
