package fr.pixemploi.certification.session.persistence;

import fr.pixemploi.certification.session.domain.OpenAlerts;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The read model of exam rooms. */
@ApplicationScoped
class PostgresOpenAlerts implements OpenAlerts {
    private final Sql sql;

    PostgresOpenAlerts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void set(UUID sessionId, int open) {
        sql.update("""
                insert into live_session (session_id, open_alerts) values (?, ?)
                on conflict (session_id) do update set open_alerts = excluded.open_alerts
                """, sessionId, open);
    }

    @Override
    public void forget(UUID sessionId) {
        sql.update("delete from live_session where session_id = ?", sessionId);
    }

    @Override
    public int of(UUID sessionId) {
        return sql.query("select open_alerts from live_session where session_id = ?", sessionId)
                .optional(row -> row.integer("open_alerts"))
                .orElse(0);
    }
}
