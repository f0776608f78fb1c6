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

    @Override
    public long countWords(Instant before) {
        return sql.query("""
                        select count(*) as count from session_reopening r join session_day d on d.id = r.session_id
                        where r.reason <> '' and d.starts_at at time zone d.time_zone < ?
                        """, before).one(row -> row.bigint("count"));
    }

    @Override
    public int forgetWords(Instant before) {
        return sql.query("select forget_words_of_reopenings(?) as gone", before).one(row -> row.integer("gone"));
    }
}
