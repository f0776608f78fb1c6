package fr.pixemploi.certification.session.persistence;

import fr.pixemploi.certification.session.domain.OpenAlerts;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The read model of exam rooms, in plain SQL. */
@ApplicationScoped
class PostgresOpenAlerts implements OpenAlerts {
    private final DataSource dataSource;

    PostgresOpenAlerts(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void set(UUID sessionId, int open) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        insert into live_session (session_id, open_alerts) values (?, ?)
                        on conflict (session_id) do update set open_alerts = excluded.open_alerts
                        """)) {
            upsert.setObject(1, sessionId);
            upsert.setInt(2, open);
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the open alerts of a session could not be kept", e);
        }
    }

    @Override
    public void forget(UUID sessionId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from live_session where session_id = ?")) {
            delete.setObject(1, sessionId);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the open alerts of a session could not be forgotten", e);
        }
    }

    @Override
    public int of(UUID sessionId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select open_alerts from live_session where session_id = ?")) {
            select.setObject(1, sessionId);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the open alerts of a session could not be read", e);
        }
    }
}
