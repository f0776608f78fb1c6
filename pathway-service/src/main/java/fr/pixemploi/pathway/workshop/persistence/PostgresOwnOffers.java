package fr.pixemploi.pathway.workshop.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.json.EventJson;
import fr.pixemploi.kit.sql.Named;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.catalogue.domain.DisabilityOfficer;
import fr.pixemploi.pathway.catalogue.domain.Target;
import fr.pixemploi.pathway.workshop.domain.OwnOffer;
import fr.pixemploi.pathway.workshop.domain.OwnOffers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Own offers in PostgreSQL. */
@ApplicationScoped
class PostgresOwnOffers implements OwnOffers {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;

    PostgresOwnOffers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(OwnOffer offer, @Nullable Point where) {
        sql.update("""
                insert into own_offer (id, structure_id, kind, title, description, targets, address_lines, postcode, town, commune,
                  latitude, longitude, cents, pass_numerique, publics, open_to_others, seats_for_others, accommodations,
                  officer_service, officer_telephone, officer_email, communes, closed, version)
                values (:id, :structure, :kind, :title, :description, :targets, :lines, :postcode, :town, :commune,
                  :latitude, :longitude, :cents, :pass, :publics, :open, :forOthers, :accommodations,
                  :officerService, :officerTelephone, :officerEmail, array_remove(array[cast(:commune as text)], null), :closed, :version)
                """, columns(offer, where).and("structure", offer.structureId()));
    }

    @Override
    public void change(OwnOffer offer, @Nullable Point where) {
        sql.update("""
                update own_offer set kind = :kind, title = :title, description = :description, targets = :targets,
                  address_lines = :lines, postcode = :postcode, town = :town, commune = :commune, latitude = :latitude,
                  longitude = :longitude, cents = :cents, pass_numerique = :pass, publics = :publics, open_to_others = :open, seats_for_others = :forOthers,
                  accommodations = :accommodations, officer_service = :officerService, officer_telephone = :officerTelephone,
                  officer_email = :officerEmail,
                  communes = array(select distinct been from unnest(communes || cast(:commune as text)) been where been is not null), closed = :closed, version = :version
                where id = :id
                """, columns(offer, where));
    }

    @Override
    public Optional<OwnOffer> find(UUID id) {
        return sql.query("select * from own_offer where id = ?", id).optional(OwnRows::offer);
    }

    @Override
    public Optional<OwnOffer> hold(UUID id) {
        return sql.query("select * from own_offer where id = ? for no key update", id)
                .optional(OwnRows::offer);
    }

    @Override
    public Count countLocked(UUID structure) {
        lock(structure);
        return sql.query(
                        "select count(*) filter (where not closed) as open, count(*) as ever from own_offer where structure_id = ?",
                        structure)
                .one(row -> new Count(row.integer("open"), row.integer("ever")));
    }

    @Override
    public int countOtherCommunesLocked(UUID structure, String commune) {
        lock(structure);
        return sql.query(
                        "select count(distinct been) as communes from own_offer, unnest(communes) been where structure_id = ? and been <> ?",
                        structure,
                        commune)
                .one(row -> row.integer("communes"));
    }

    private void lock(UUID structure) {
        sql.query("select pg_advisory_xact_lock(hashtextextended('own offers of ' || ?::text, 0))", structure)
                .exists();
    }

    @Override
    public List<OwnOffer> ofStructure(UUID structure, @Nullable UUID after, int limit) {
        return sql.query(
                        "select * from own_offer where structure_id = ? and id > ? order by id limit ?",
                        structure,
                        after == null ? FIRST : after,
                        limit)
                .list(OwnRows::offer);
    }

    private static Named columns(OwnOffer offer, @Nullable Point where) {
        OwnOffer.Content content = offer.content();
        OwnOffer.Place place = content.place();
        DisabilityOfficer officer = content.officer();
        return named("id", offer.id())
                .and("kind", content.kind().code())
                .and("title", content.title())
                .and("description", content.description())
                .and(
                        "targets",
                        Sql.texts(content.targets().stream().map(Target::text).toList()))
                .and("lines", place == null ? null : Sql.texts(place.lines()))
                .and("postcode", place == null ? null : place.postcode())
                .and("town", place == null ? null : place.town())
                .and("commune", place == null ? null : place.commune())
                .and("latitude", where == null ? null : where.latitude())
                .and("longitude", where == null ? null : where.longitude())
                .and("cents", content.cents())
                .and("pass", content.passNumerique())
                .and("publics", Sql.texts(content.publics()))
                .and("open", content.openToOthers())
                .and("forOthers", content.seatsForOthers())
                .and("accommodations", Sql.jsonb(EventJson.write(content.accommodations())))
                .and("officerService", officer == null ? null : officer.service())
                .and("officerTelephone", officer == null ? null : officer.telephone())
                .and("officerEmail", officer == null ? null : officer.email())
                .and("closed", offer.closed())
                .and("version", offer.version());
    }
}
