package fr.pixemploi.certification.deliberation.persistence;

import fr.pixemploi.certification.deliberation.domain.DeliberatedPlace;
import fr.pixemploi.certification.deliberation.domain.Deliberation;
import fr.pixemploi.certification.deliberation.domain.DeliberationEnd;
import fr.pixemploi.certification.deliberation.domain.DeliberationRefusal;
import fr.pixemploi.certification.deliberation.domain.Deliberations;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.sql.ViolatedConstraint;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Meetings in PostgreSQL. SQL: hundreds of sessions at once, and a row of a meeting is inserted and read, never changed. */
@ApplicationScoped
class PostgresDeliberations implements Deliberations {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;

    PostgresDeliberations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Deliberation deliberation) {
        Deliberation.Members members = deliberation.members();
        boolean added = sql.updateOne(
                """
                insert into deliberation (id, kind, taken_back_id, held_on, technical_member, pedagogical_member, outside_member, reason,
                  author, asked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (taken_back_id) do nothing
                """,
                deliberation.id(),
                deliberation.isWithdrawal() ? "withdrawal" : "publication",
                deliberation.takenBackId(),
                members.heldOn(),
                members.technical(),
                members.pedagogical(),
                members.outside(),
                deliberation.reason(),
                deliberation.author(),
                deliberation.askedAt());
        if (!added) throw new DeliberationRefusal.TakenBack();
        try {
            sql.batch(
                    "insert into deliberated_session (deliberation_id, session_id) values (?, ?)",
                    deliberation.sessions(),
                    it -> Sql.arguments(deliberation.id(), it.sessionId()));
        } catch (ViolatedConstraint e) {
            if (!e.constraint().equals("deliberated_session_session_id_fkey")) throw e;
            throw new DeliberationRefusal.UnknownSession();
        }
    }

    @Override
    public Optional<Deliberation> find(UUID id) {
        return read("d.id = ?", id).stream().findFirst();
    }

    @Override
    public List<Deliberation> list(@Nullable UUID after, int limit) {
        return read(
                "d.id in (select id from deliberation where id > ? order by id limit ?)",
                after == null ? FIRST : after,
                limit);
    }

    private List<Deliberation> read(String which, @Nullable Object... arguments) {
        Map<UUID, List<Deliberation.Deliberated>> sessions = new HashMap<>();
        sql.query("""
                select s.* from deliberated_session s join deliberation d on d.id = s.deliberation_id
                where %s order by s.session_id
                """.formatted(which), arguments)
                .forEach(
                        1_000,
                        row -> sessions.computeIfAbsent(row.uuid("deliberation_id"), id -> new ArrayList<>())
                                .add(new Deliberation.Deliberated(
                                        row.uuid("session_id"),
                                        row.lowerCaseOrNull("outcome", DeliberationEnd.class),
                                        row.instantOrNull("ended_at"))));
        return sql.query("select d.* from deliberation d where %s order by d.id".formatted(which), arguments)
                .list(row -> deliberation(row, sessions.getOrDefault(row.uuid("id"), List.of())));
    }

    private static Deliberation deliberation(Row row, List<Deliberation.Deliberated> sessions) {
        return new Deliberation(
                row.uuid("id"),
                row.uuidOrNull("taken_back_id"),
                new Deliberation.Members(
                        row.date("held_on"),
                        row.text("technical_member"),
                        row.text("pedagogical_member"),
                        row.text("outside_member")),
                row.textOrNull("reason"),
                row.text("author"),
                row.instant("asked_at"),
                sessions);
    }

    @Override
    public Map<UUID, DeliberatedPlace> places(Collection<UUID> sessionIds) {
        Map<UUID, DeliberatedPlace> places = new HashMap<>();
        sql.query(
                        "select id, centre_id, venue_name, venue_town, starts_at, time_zone from session_plan where id = any (?)",
                        Sql.uuids(sessionIds))
                .forEach(1_000, row -> places.put(row.uuid("id"), place(row)));
        return places;
    }

    private static DeliberatedPlace place(Row row) {
        return new DeliberatedPlace(
                row.uuid("centre_id"),
                row.text("venue_name"),
                row.text("venue_town"),
                row.localTime("starts_at"),
                row.text("time_zone"));
    }

    @Override
    public void end(UUID id, UUID sessionId, DeliberationEnd end, Instant now) {
        sql.update("""
                update deliberated_session set outcome = ?, ended_at = ?
                where deliberation_id = ? and session_id = ? and outcome is null
                """, Sql.lowerCase(end), now, id, sessionId);
    }

    @Override
    public boolean isToldSince(UUID sessionId, UUID takenBackId) {
        return sql.query("""
                        select 1 from deliberated_session d join session_with_the_jury s on s.id = d.session_id
                        where d.deliberation_id = ? and d.session_id = ? and s.published_at > d.ended_at
                        """, takenBackId, sessionId).exists();
    }
}
