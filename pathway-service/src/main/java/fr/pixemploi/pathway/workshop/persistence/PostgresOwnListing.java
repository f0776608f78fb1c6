package fr.pixemploi.pathway.workshop.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Named;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.catalogue.domain.Circle;
import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.catalogue.domain.ListedOffer;
import fr.pixemploi.pathway.catalogue.domain.OfferSearch;
import fr.pixemploi.pathway.workshop.domain.Listed;
import fr.pixemploi.pathway.workshop.domain.OwnListing;
import fr.pixemploi.pathway.workshop.domain.OwnSession;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Own offers beside those of the catalogue, each with the session of it that comes next, in PostgreSQL. */
@ApplicationScoped
class PostgresOwnListing implements OwnListing {
    /** Sandboxes stand alone. Of self-study one may begin on any day between. */
    private static final String SEEN = """
            select o.*, coalesce(o.structure, 'Votre structure') as body, next.* from (select o.*, %s as km from own_offer_and_structure o) o
              left join lateral (select s.starts_on, s.ends_on, s.hours, s.hours_a_week, s.seats, greatest(s.starts_on, :today) as first
                from own_session s where s.offer_id = o.id and not s.cancelled
                  and case when o.kind = 'e-learning' then s.ends_on else s.starts_on end >= :today
                order by first, s.id limit 1) next on true
            where (o.structure_id = any (:staffed) or o.open_to_all)
            """;

    private static final String NO_PLACE = "cast(null as double precision)";

    private final Sql sql;

    PostgresOwnListing(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<ListedOffer> search(Collection<UUID> staffed, OfferSearch search) {
        Named arguments = arguments(staffed, search.today()).and("limit", search.limit());
        StringBuilder where = new StringBuilder(" and not o.closed");
        if (search.words() != null) {
            where.append(" and (o.search || search_words(coalesce(o.structure, ''))) @@ search_query(:words)");
            arguments.and("words", search.words());
        }
        if (search.competence() != null) {
            where.append(
                    " and exists (select from unnest(o.targets) target where split_part(target, ':', 1) = :competence)");
            arguments.and("competence", search.competence().value());
        }
        if (!search.modes().isEmpty()) {
            where.append(" and case when o.town is null then 'remote' else 'on-site' end = any (:modes)");
            arguments.and(
                    "modes",
                    Sql.texts(search.modes().stream().map(DeliveryMode::code).toList()));
        }
        if (search.free()) where.append(" and o.cents = 0");
        if (search.startsBy() != null) {
            where.append(" and next.first <= :startsBy");
            arguments.and("startsBy", search.startsBy());
        }
        String order = near(search, where, arguments);
        return sql.query(SEEN.formatted(kilometres(search)) + where + " order by " + order + " limit :limit", arguments)
                .list(PostgresOwnListing::read);
    }

    /** What a search is ordered by. */
    private static String near(OfferSearch search, StringBuilder where, Named arguments) {
        Circle near = search.near();
        OfferSearch.After after = search.after();
        if (near == null) {
            if (after != null) {
                where.append(" and o.id > :after");
                arguments.and("after", after.id());
            }
            return "o.id";
        }
        String order = "coalesce(o.km, " + OfferSearch.NOWHERE + "), o.id";
        where.append(" and (o.town is null or (o.latitude between :latitude - :height and :latitude + :height"
                + " and o.km <= :kilometres))"
                // Follows from the others; by it the index of those that are open to others is read around the point
                // alone.
                + " and (o.structure_id = any (:staffed) or (o.open_to_others and (o.latitude is null"
                + " or o.latitude between :latitude - :height and :latitude + :height)))");
        arguments
                .and("latitude", near.latitude())
                .and("longitude", near.longitude())
                .and("height", near.heightDegrees())
                .and("kilometres", near.kilometres());
        if (after != null) {
            where.append(" and (" + order + ") > (cast(:afterKm as double precision), cast(:after as uuid))");
            arguments.and("afterKm", after.kilometres()).and("after", after.id());
        }
        return order;
    }

    private static String kilometres(OfferSearch search) {
        return search.near() == null ? NO_PLACE : "kilometres(o.latitude, o.longitude, :latitude, :longitude)";
    }

    @Override
    public Optional<ListedOffer> find(Collection<UUID> staffed, UUID id, LocalDate today) {
        return sql.query(
                        SEEN.formatted(NO_PLACE) + " and o.id = :id",
                        arguments(staffed, today).and("id", id))
                .optional(PostgresOwnListing::read);
    }

    private static Named arguments(Collection<UUID> staffed, LocalDate today) {
        return named("staffed", Sql.uuids(staffed)).and("today", today);
    }

    private static ListedOffer read(Row row) {
        LocalDate first = row.dateOrNull("first");
        return Listed.of(
                OwnRows.offer(row),
                row.text("body"),
                first == null
                        ? null
                        : new OwnSession.Plan(
                                row.date("starts_on"),
                                row.date("ends_on"),
                                row.integer("hours"),
                                row.integerOrNull("hours_a_week"),
                                row.integer("seats")),
                row.numberOrNull("km"),
                first);
    }
}
