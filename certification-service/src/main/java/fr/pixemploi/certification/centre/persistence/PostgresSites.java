package fr.pixemploi.certification.centre.persistence;

import fr.pixemploi.certification.centre.domain.Place;
import fr.pixemploi.certification.centre.domain.SessionSite;
import fr.pixemploi.certification.centre.domain.Site;
import fr.pixemploi.certification.centre.domain.Sites;
import fr.pixemploi.kit.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Venues of centres in PostgreSQL. */
@ApplicationScoped
class PostgresSites implements Sites, PanacheRepositoryBase<SiteRow, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;

    PostgresSites(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Site site) {
        persist(SiteRow.of(site));
    }

    @Override
    public void change(Site site) {
        findById(site.id()).become(site);
    }

    @Override
    public Optional<Site> find(UUID id, UUID centreId) {
        return find("id = ?1 and centreId = ?2", id, centreId)
                .firstResultOptional()
                .map(SiteRow::toSite);
    }

    @Override
    public Optional<Site> lock(UUID id, UUID centreId) {
        return find("id = ?1 and centreId = ?2", id, centreId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(SiteRow::toSite);
    }

    @Override
    public List<Site> ofCentre(UUID centreId, @Nullable UUID after, int limit) {
        return find("centreId = ?1 and id > ?2 order by id", centreId, after == null ? FIRST : after)
                .range(0, limit - 1)
                .stream()
                .map(SiteRow::toSite)
                .toList();
    }

    @Override
    public void place(UUID sessionId, Site site) {
        Place place = site.place();
        sql.update(
                """
                insert into session_venue (session_id, venue_id, postal_code, commune_code, accessible, access_words, computers)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                sessionId,
                site.id(),
                place.postalCode(),
                place.communeCode(),
                place.accessible(),
                place.accessWords(),
                place.computers());
    }

    @Override
    public void leave(UUID sessionId) {
        sql.update("delete from session_venue where session_id = ?", sessionId);
    }

    @Override
    public Optional<SessionSite> of(UUID sessionId) {
        return sql.query(
                        "select postal_code, accessible, access_words from session_venue where session_id = ?",
                        sessionId)
                .optional(row -> new SessionSite(
                        row.text("postal_code"), row.truthOrNull("accessible"), row.textOrNull("access_words")));
    }

    @Override
    public Optional<Integer> computersOf(UUID sessionId) {
        return sql
                .query("select computers from session_venue where session_id = ? and computers is not null", sessionId)
                .list(row -> row.integer("computers"))
                .stream()
                .findFirst();
    }
}
