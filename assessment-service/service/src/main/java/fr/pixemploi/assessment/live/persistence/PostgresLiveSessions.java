package fr.pixemploi.assessment.live.persistence;

import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.live.domain.DoorKey;
import fr.pixemploi.assessment.live.domain.Enrolled;
import fr.pixemploi.assessment.live.domain.LiveSession;
import fr.pixemploi.assessment.live.domain.LiveSessions;
import fr.pixemploi.assessment.sitting.domain.plan.Accommodations;
import fr.pixemploi.assessment.sitting.domain.plan.TestTerms;
import fr.pixemploi.kit.sql.Row;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The read models of sessions and candidates, in plain SQL. */
@ApplicationScoped
class PostgresLiveSessions implements LiveSessions {
    private final Sql sql;

    PostgresLiveSessions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void put(LiveSession session, @Nullable String accessCode, @Nullable DoorKey key) {
        sql.update(
                """
                insert into live_session (session_id, centre_id, room, starts_at, time_zone, status, access_code, number, day_code_salt,
                                          day_code_rounds, day_code_hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (session_id) do update set centre_id = excluded.centre_id, room = excluded.room,
                  starts_at = excluded.starts_at, time_zone = excluded.time_zone, status = excluded.status,
                  access_code = excluded.access_code, number = excluded.number, day_code_salt = excluded.day_code_salt,
                  day_code_rounds = excluded.day_code_rounds, day_code_hash = excluded.day_code_hash
                """,
                session.id(),
                session.centre(),
                session.room(),
                session.startsAt(),
                session.zone().getId(),
                Sql.lowerCase(session.status()),
                accessCode,
                key == null ? null : key.number(),
                key == null ? null : key.salt(),
                key == null ? null : key.rounds(),
                key == null ? null : key.hash());
    }

    @Override
    public void remove(UUID session) {
        sql.update("delete from live_session where session_id = ?", session);
    }

    @Override
    public void put(Enrolled candidate) {
        TestTerms terms = candidate.terms();
        Accommodations given = terms.accommodations();
        sql.update(
                """
                insert into live_candidate (candidate_id, session_id, beneficiary_id, number, time_factor, no_focus_rule,
                                            read_aloud, breaks, needs, authorisation_seconds, test_seconds, test_questions)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (candidate_id) do update set session_id = excluded.session_id,
                  beneficiary_id = excluded.beneficiary_id, number = excluded.number, time_factor = excluded.time_factor,
                  no_focus_rule = excluded.no_focus_rule, read_aloud = excluded.read_aloud, breaks = excluded.breaks,
                  needs = excluded.needs, authorisation_seconds = excluded.authorisation_seconds,
                  test_seconds = excluded.test_seconds, test_questions = excluded.test_questions
                """,
                candidate.id(),
                candidate.session(),
                candidate.beneficiary(),
                candidate.number(),
                given.timeFactor(),
                given.noFocusRule(),
                given.readAloud(),
                given.breaks(),
                Sql.texts(terms.needs().stream().map(Enum::name).sorted().toList()),
                candidate.authorisationTime().toSeconds(),
                terms.time().toSeconds(),
                terms.questions());
    }

    @Override
    public void removeCandidate(UUID candidate) {
        sql.update("delete from live_candidate where candidate_id = ?", candidate);
    }

    @Override
    public Optional<LiveSession> find(UUID session, Set<UUID> centres) {
        return sql.query("""
                        select session_id, centre_id, room, starts_at, time_zone, status from live_session
                        where session_id = ? and centre_id = any (?)
                        """, session, Sql.uuids(centres)).optional(PostgresLiveSessions::session);
    }

    @Override
    public Optional<LiveSession> entered(String accessCode) {
        return sql.query("""
                        select session_id, centre_id, room, starts_at, time_zone, status from live_session
                        where access_code = ? and status = 'open'
                        """, accessCode).optional(PostgresLiveSessions::session);
    }

    @Override
    public long openBeginning(Instant from, Instant until) {
        return sql.query("""
                        select count(*) as sessions from live_session
                        where status = 'open' and starts_at at time zone time_zone >= ? and starts_at at time zone time_zone < ?
                        """, from, until).one(row -> row.bigint("sessions"));
    }

    static LiveSession session(Row row) {
        return new LiveSession(
                row.uuid("session_id"),
                row.uuid("centre_id"),
                row.text("room"),
                row.localTime("starts_at"),
                ZoneId.of(row.text("time_zone")),
                row.lowerCase("status", LiveSession.Status.class));
    }

    @Override
    public Optional<Enrolled> candidate(UUID session, UUID candidate) {
        return candidate(candidate).filter(found -> found.session().equals(session));
    }

    @Override
    public Optional<Enrolled> candidate(UUID candidate) {
        return sql.query("""
                        select c.candidate_id, c.session_id, p.beneficiary_id, number, time_factor, no_focus_rule, read_aloud, breaks,
                               needs, authorisation_seconds, test_seconds, test_questions
                        from live_candidate c join candidate_seat p on p.candidate_id = c.candidate_id where c.candidate_id = ?
                        """, candidate)
                .optional(row -> new Enrolled(
                        row.uuid("candidate_id"),
                        row.uuid("session_id"),
                        row.uuidOrNull("beneficiary_id"),
                        row.integer("number"),
                        new TestTerms(
                                Duration.ofSeconds(row.bigint("test_seconds")),
                                row.integerOrNull("test_questions"),
                                row.elements("needs", String.class).stream()
                                        .map(Suitability.Need::valueOf)
                                        .collect(Collectors.toSet()),
                                accommodations(row)),
                        Duration.ofSeconds(row.bigint("authorisation_seconds"))));
    }

    static Accommodations accommodations(Row row) {
        return new Accommodations(
                row.number("time_factor"), row.truth("no_focus_rule"), row.truth("read_aloud"), row.truth("breaks"));
    }
}
