package fr.pixemploi.assessment.live.persistence;

import fr.pixemploi.assessment.live.domain.DoorKey;
import fr.pixemploi.assessment.live.domain.DoorRules;
import fr.pixemploi.assessment.live.domain.door.RoomEntries;
import fr.pixemploi.assessment.live.domain.door.RoomEntry;
import fr.pixemploi.assessment.live.domain.door.WatchedSession;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Entries and wrong tries in PostgreSQL: counted there, so that trying on several instances at once gains nothing. By SQL: each call of who
 * entered by code looks for its entry.
 */
@ApplicationScoped
class PostgresRoomEntries implements RoomEntries {
    private final Sql sql;

    PostgresRoomEntries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<WatchedSession> open(String number) {
        return sql.query("""
                        select session_id, centre_id, room, starts_at, time_zone, status, number, day_code_salt, day_code_rounds, day_code_hash
                        from live_session where number = ? and status = 'open'
                        """, number)
                .optional(row -> new WatchedSession(
                        PostgresLiveSessions.session(row),
                        new DoorKey(
                                row.text("number"),
                                row.text("day_code_salt"),
                                row.integer("day_code_rounds"),
                                row.text("day_code_hash"))));
    }

    @Override
    public void add(RoomEntry entry, String tokenHash, String codeHash, String address, Instant now) {
        sql.update("""
                insert into room_entry (id, session_id, token_hash, code_hash, address, entered_at, ends_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """, entry.id(), entry.session(), tokenHash, codeHash, address, now, entry.endsAt());
    }

    @Override
    public Optional<RoomEntry> holding(String tokenHash, Instant now) {
        return sql.query("""
                        select e.id, e.session_id, s.centre_id, e.ends_at
                        from room_entry e
                        join live_session s on s.session_id = e.session_id and s.day_code_hash = e.code_hash and s.status = 'open'
                        where e.token_hash = ? and e.ends_at > ?
                        """, tokenHash, now)
                .optional(row -> new RoomEntry(
                        row.uuid("id"), row.uuid("session_id"), row.uuid("centre_id"), row.instant("ends_at")));
    }

    @Override
    public Duration wait(String number, String address, DoorRules rules, Instant now) {
        sql.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", "day code " + number + " from " + address)
                .exists();
        return sql.query(
                        "select typed_at from wrong_day_code where number = ? and address = ? and typed_at > ? order by typed_at desc limit 1 offset ?",
                        number,
                        address,
                        now.minus(rules.closed()),
                        rules.tries() - 1)
                .optional(row -> Duration.between(now, row.instant("typed_at").plus(rules.closed())))
                .orElse(Duration.ZERO);
    }

    @Override
    public void addWrong(String number, String address, Instant now) {
        sql.update(
                "insert into wrong_day_code (id, number, address, typed_at) values (?, ?, ?, ?)",
                Ids.next(),
                number,
                address,
                now);
    }
}
