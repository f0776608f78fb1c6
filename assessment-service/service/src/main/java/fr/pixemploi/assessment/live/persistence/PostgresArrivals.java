package fr.pixemploi.assessment.live.persistence;

import fr.pixemploi.assessment.live.domain.seat.Arrivals;
import fr.pixemploi.assessment.live.domain.seat.SafeCode;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Arrivals in PostgreSQL. By SQL: a code that is taken loses a conflict, and is drawn again. */
@ApplicationScoped
class PostgresArrivals implements Arrivals {
    private final Sql sql;

    PostgresArrivals(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<SafeCode> code(UUID session, UUID beneficiary) {
        return sql.query(
                        "select code from live_arrival where session_id = ? and beneficiary_id = ?",
                        session,
                        beneficiary)
                .optional(row -> new SafeCode(row.text("code")));
    }

    @Override
    public boolean add(UUID session, UUID beneficiary, SafeCode code, Instant now) {
        return sql.updateOne(
                "insert into live_arrival (session_id, beneficiary_id, code, arrived_at) values (?, ?, ?, ?) on conflict do nothing",
                session,
                beneficiary,
                code.value(),
                now);
    }

    @Override
    public Optional<UUID> person(UUID session, SafeCode code) {
        return sql.query(
                        "select beneficiary_id from live_arrival where session_id = ? and code = ?",
                        session,
                        code.value())
                .optional(row -> row.uuid("beneficiary_id"));
    }

    @Override
    public void forget(UUID session) {
        sql.update("delete from live_arrival where session_id = ?", session);
    }
}
