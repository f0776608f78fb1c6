package fr.pixemploi.pathway.catalogue.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Named;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.catalogue.domain.Catalogue;
import fr.pixemploi.pathway.catalogue.domain.Circle;
import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.catalogue.domain.ListedOffer;
import fr.pixemploi.pathway.catalogue.domain.OfferSearch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The catalogue in PostgreSQL. A statement holds only the conditions that a search has, so that each finds its index. */
@ApplicationScoped
class PostgresCatalogue implements Catalogue {
    private static final int TRAININGS_AT_ONCE = 100;

    private static final String NEXT_START = """
            (select min(greatest(s.starts, cast(:today as date))) from training_session s
              where s.action_id = a.id and s.closed_by is null and s.starts_last >= :today and %s) as next_start
            """.formatted(OfferRows.OPEN);

    private static final String NEAREST = """
            with nearest as materialized (
              select distinct on (action_id) action_id, number, km
              from (select action_id, number, kilometres(latitude, longitude, :latitude, :longitude) as km from training_place
                where latitude between :latitude - :height and :latitude + :height
                  and longitude between :longitude - :width and :longitude + :width) place
              where km <= :kilometres order by action_id, km, number)
            """;

    private final Sql sql;

    PostgresCatalogue(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<ListedOffer> search(OfferSearch search) {
        Named arguments = named("limit", search.limit());
        StringBuilder where = new StringBuilder("a.closed_by is null");
        if (search.words() != null) {
            where.append(" and t.search @@ search_query(:words)");
            arguments.and("words", search.words());
        }
        if (search.competence() != null) {
            where.append(
                    " and exists (select from training_competence of where of.training_id = t.id and of.competence = :competence)");
            arguments.and("competence", search.competence().value());
        }
        if (!search.modes().isEmpty()) {
            where.append(" and a.mode = any (:modes)");
            arguments.and(
                    "modes",
                    Sql.texts(search.modes().stream().map(DeliveryMode::code).toList()));
        }
        if (search.free()) where.append(" and a.price_euros = 0");
        if (search.startsBy() != null) {
            where.append(
                    " and (a.permanent_entry or exists (select from training_session s where s.action_id = a.id and s.closed_by is null"
                            + " and s.starts_last >= :today and s.starts <= :startsBy and " + OfferRows.OPEN + "))");
            arguments.and("startsBy", search.startsBy());
        }
        arguments.and("today", search.today());
        Circle near = search.near();
        return near == null ? byId(search, where, arguments) : byDistance(search, near, where, arguments);
    }

    private List<ListedOffer> byId(OfferSearch search, StringBuilder where, Named arguments) {
        if (search.after() != null) {
            where.append(" and a.id > :after");
            arguments.and("after", search.after().id());
        }
        return sql.query(
                        "select " + OfferRows.COLUMNS + ", cast(null as double precision) as km, " + NEXT_START
                                + "from training_action a join training t on t.id = a.training_id"
                                + " left join training_place p on p.action_id = a.id and p.number = 1 where "
                                + where + " order by a.id limit :limit",
                        arguments)
                .list(OfferRows::read);
    }

    /** The places in the circle first; only when they fill no page, what is wholly at a distance and has none of them, by id. */
    private List<ListedOffer> byDistance(OfferSearch search, Circle near, StringBuilder where, Named arguments) {
        OfferSearch.After after = search.after() == null ? new OfferSearch.After(-1, new UUID(0, 0)) : search.after();
        arguments
                .and("latitude", near.latitude())
                .and("longitude", near.longitude())
                .and("kilometres", near.kilometres())
                .and("height", near.heightDegrees())
                .and("width", near.widthDegrees())
                .and("after", after.id());
        boolean behindPlaces = after.kilometres() >= OfferSearch.NOWHERE;
        List<ListedOffer> found = behindPlaces
                ? new ArrayList<>()
                : sql.query(
                                NEAREST + "select " + OfferRows.COLUMNS + ", nearest.km, " + NEXT_START
                                        + "from nearest join training_action a on a.id = nearest.action_id"
                                        + " join training t on t.id = a.training_id"
                                        + " join training_place p on p.action_id = a.id and p.number = nearest.number where "
                                        + where + " and (nearest.km, a.id) > (" + after.kilometres()
                                        + ", cast(:after as uuid)) order by nearest.km, a.id limit :limit",
                                arguments)
                        .list(OfferRows::read);
        if (found.size() == search.limit()) return found;
        // From the first id on where places were before.
        String behind = behindPlaces ? " and a.id > :after" : " and cast(:after as uuid) is not null";
        found.addAll(sql.query(
                        NEAREST + "select " + OfferRows.COLUMNS + ", cast(null as double precision) as km, "
                                + NEXT_START
                                + "from training_action a join training t on t.id = a.training_id"
                                + " left join training_place p on p.action_id = a.id and p.number = 1 where "
                                + where + behind
                                + " and a.mode = 'remote' and a.id not in (select action_id from nearest)"
                                + " order by a.id limit :limit",
                        arguments)
                .list(OfferRows::read));
        return found.subList(0, Math.min(found.size(), search.limit()));
    }

    @Override
    public Optional<ListedOffer> find(UUID id, LocalDate today) {
        return sql.query(
                        "select " + OfferRows.COLUMNS + ", cast(null as double precision) as km, " + NEXT_START
                                + "from training_action a join training t on t.id = a.training_id"
                                + " left join training_place p on p.action_id = a.id and p.number = 1 where a.id = :id",
                        named("id", id).and("today", today))
                .optional(OfferRows::read);
    }

    @Override
    public boolean knows(String source) {
        return sql.query("select 1 from catalogue_source where name = ? and run_id is not null", source)
                .exists();
    }

    @Override
    public void export(String source, Consumer<String> part) {
        sql.patiently(() -> {
            // Kept from being switched until the end.
            part.accept(sql.query("select head from catalogue_source where name = ? for share", source)
                    .one(row -> row.text("head")));
            sql.query("select xml from training where source = ? and closed_by is null order by position", source)
                    .forEach(TRAININGS_AT_ONCE, row -> part.accept(row.text("xml")));
            part.accept(sql.query("select tail from catalogue_source where name = ?", source)
                    .one(row -> row.text("tail")));
            return true;
        });
    }
}
