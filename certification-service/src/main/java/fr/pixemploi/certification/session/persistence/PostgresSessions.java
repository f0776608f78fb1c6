package fr.pixemploi.certification.session.persistence;

import fr.pixemploi.certification.session.domain.AccessCode;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.Sessions;
import fr.pixemploi.kit.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions in PostgreSQL. */
@ApplicationScoped
class PostgresSessions implements Sessions, PanacheRepositoryBase<SessionRow, UUID> {
    /** First half of the advisory lock's key; the second is of the centre. The letters "cent". */
    private static final int LOCK_CLASS = 0x63656e74;

    private static final UUID FIRST = new UUID(0, 0);

    private static final String WORDS_BEFORE = """
             from certification_session s
            where (s.description is not null or s.cancellation_reason <> '') and s.starts_at at time zone s.time_zone < ?
            """;

    private final Sql sql;

    PostgresSessions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Session session) {
        persist(SessionRow.of(session));
    }

    @Override
    public void save(Session session) {
        findById(session.id()).become(session);
    }

    @Override
    public Optional<Session> find(UUID id) {
        return findByIdOptional(id).map(SessionRow::toSession);
    }

    @Override
    public Optional<Session> find(UUID id, Set<UUID> centres) {
        return find("id = ?1 and centreId in ?2", id, centres)
                .firstResultOptional()
                .map(SessionRow::toSession);
    }

    @Override
    public Optional<Session> lock(UUID id) {
        return find("id = ?1", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(SessionRow::toSession);
    }

    @Override
    public Optional<Session> lock(UUID id, Set<UUID> centres) {
        return find("id = ?1 and centreId in ?2", id, centres)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(SessionRow::toSession);
    }

    @Override
    public boolean uses(AccessCode code) {
        return count("accessCode", code.value()) > 0;
    }

    @Override
    public void holdCentre(UUID centreId) {
        sql.query("select pg_advisory_xact_lock(?, hashtext(?))", LOCK_CLASS, centreId.toString())
                .list(row -> centreId);
    }

    @Override
    public List<Session> at(UUID centreId, String room, LocalDateTime startsAt) {
        return find(
                        "centreId = ?1 and startsAt = ?2 and lower(room) = lower(?3) and cancelledAt is null order by id",
                        centreId,
                        startsAt,
                        room)
                .stream()
                .map(SessionRow::toSession)
                .toList();
    }

    @Override
    public Optional<Session> newestAt(UUID centreId, String venue) {
        return find("centreId = ?1 and lower(venueName) = lower(?2) order by id desc", centreId, venue)
                .firstResultOptional()
                .map(SessionRow::toSession);
    }

    @Override
    public Optional<Session> numbered(UUID centreId, String number) {
        List<SessionRow> found = find("centreId = ?1 and right(cast(id as string), length(?2)) = ?2", centreId, number)
                .range(0, 1)
                .list();
        return found.size() == 1 ? Optional.of(found.getFirst().toSession()) : Optional.empty();
    }

    @Override
    public List<Session> ofCentre(UUID centreId, @Nullable UUID after, int limit) {
        return find("centreId = ?1 and id > ?2 order by id", centreId, after == null ? FIRST : after)
                .range(0, limit - 1)
                .stream()
                .map(SessionRow::toSession)
                .toList();
    }

    @Override
    public List<Session> all(@Nullable UUID after, int limit) {
        return find("id > ?1 order by id", after == null ? FIRST : after).range(0, limit - 1).stream()
                .map(SessionRow::toSession)
                .toList();
    }

    @Override
    public long letIn(UUID id) {
        return sql.query("""
                        select count(*) from begun_candidate c where c.session_id = ?
                        """, id).one(row -> row.bigint("count"));
    }

    @Override
    public long awaitedSittings(UUID id) {
        return sql.query("""
                        select count(*) from enrolled_candidate c
                        where c.session_id = ? and (
                          c.authorisation_id is not null and not exists (
                            select from returned_sitting s
                            where s.candidate_id = c.id and s.authorisation_id = c.authorisation_id)
                          or exists (
                            select from returned_sitting s
                            where s.candidate_id = c.id and s.authorisation_id is distinct from c.authorisation_id))
                        """, id).one(row -> row.bigint("count"));
    }

    @Override
    public long countWords(Instant before) {
        return sql.query("select count(*) as count" + WORDS_BEFORE, before).one(row -> row.bigint("count"));
    }

    @Override
    public int forgetWords(Instant before) {
        return sql.update("""
                update certification_session set description = null,
                  cancellation_reason = case when cancelled_at is not null then '' end
                where id = any (array(select s.id%s limit 1000))
                """.formatted(WORDS_BEFORE), before);
    }
}
