package fr.pixemploi.certification.jury.persistence;

import fr.pixemploi.certification.jury.domain.Reopenings;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Reopenings in PostgreSQL, in plain SQL: rows that are added and never changed. */
@ApplicationScoped
class PostgresReopenings implements Reopenings {
    private final Sql sql;

    PostgresReopenings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(UUID id, UUID session, String reason, String author, Instant now) {
        sql.update(
                "insert into session_reopening (id, session_id, reason, author, made_at) values (?, ?, ?, ?, ?)",
                id,
                session,
                reason,
                author,
                now);
    }
}
