package fr.pixemploi.assessment.live.persistence;

import fr.pixemploi.assessment.live.domain.seat.WrongCodes;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Wrong codes in PostgreSQL: counted there, so that trying on several instances at once gains nothing. */
@ApplicationScoped
class PostgresWrongCodes implements WrongCodes {
    private static final String ALONE = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    private final Sql sql;

    PostgresWrongCodes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Duration waitAtTheDoor(UUID beneficiary, Instant now) {
        return wait(
                "select typed_at from wrong_access_code where beneficiary_id = ? and typed_at > ? order by typed_at desc limit 1 offset ?",
                "access code of " + beneficiary,
                beneficiary,
                DOOR,
                now);
    }

    @Override
    public void addAtTheDoor(UUID beneficiary, Instant now) {
        sql.update(
                "insert into wrong_access_code (id, beneficiary_id, typed_at) values (?, ?, ?)",
                Ids.next(),
                beneficiary,
                now);
    }

    @Override
    public Duration waitInTheRoom(UUID session, Instant now) {
        return wait(
                "select typed_at from wrong_arrival_code where session_id = ? and typed_at > ? order by typed_at desc limit 1 offset ?",
                "arrival code in " + session,
                session,
                ROOM,
                now);
    }

    @Override
    public void addInTheRoom(UUID session, UUID candidate, String by, Instant now) {
        sql.update(
                "insert into wrong_arrival_code (id, session_id, candidate_id, typed_by, typed_at) values (?, ?, ?, ?, ?)",
                Ids.next(),
                session,
                candidate,
                by,
                now);
    }

    /** Until the oldest of the last tries is long enough ago. */
    private Duration wait(String oldestThatCounts, String alone, UUID whose, Duration window, Instant now) {
        sql.query(ALONE, alone).exists();
        return sql.query(oldestThatCounts, whose, now.minus(window), TRIES - 1)
                .optional(row -> Duration.between(now, row.instant("typed_at").plus(window)))
                .orElse(Duration.ZERO);
    }
}
