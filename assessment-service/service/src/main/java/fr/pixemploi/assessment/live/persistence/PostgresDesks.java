package fr.pixemploi.assessment.live.persistence;

import fr.pixemploi.assessment.live.domain.Desk;
import fr.pixemploi.assessment.live.domain.Desks;
import fr.pixemploi.assessment.live.domain.Presence;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Desks in PostgreSQL. */
@ApplicationScoped
class PostgresDesks implements Desks {
    private final DataSource dataSource;

    PostgresDesks(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Desk lock(UUID candidate, UUID session) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into live_desk (candidate_id, session_id) values (?, ?) on conflict do nothing");
                PreparedStatement select = connection.prepareStatement("""
                        select interrupted_at, resume_asked_at, seen_at, focused, device, revision from live_desk
                        where candidate_id = ? for update
                        """)) {
            insert.setObject(1, candidate);
            insert.setObject(2, session);
            insert.executeUpdate();
            select.setObject(1, candidate);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new Desk(
                        candidate, session, Times.read(row, 1), Times.read(row, 2), presence(row, 3), row.getLong(6));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A sign from three columns: when, in front or not, device. */
    static @Nullable Presence presence(ResultSet row, int at) throws SQLException {
        Instant seen = Times.read(row, at);
        return seen == null ? null : new Presence(seen, row.getBoolean(at + 1), row.getString(at + 2));
    }

    @Override
    public void save(Desk desk) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update live_desk set interrupted_at = ?, resume_asked_at = ?, revision = ? where candidate_id = ?")) {
            Times.write(update, 1, desk.interruptedAt());
            Times.write(update, 2, desk.resumeAskedAt());
            update.setLong(3, desk.revision());
            update.setObject(4, desk.candidate());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void seen(UUID candidate, UUID session, Presence presence) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        insert into live_desk (candidate_id, session_id, seen_at, focused, device) values (?, ?, ?, ?, ?)
                        on conflict (candidate_id) do update set seen_at = excluded.seen_at, focused = excluded.focused,
                          device = coalesce(excluded.device, live_desk.device)
                        """)) {
            upsert.setObject(1, candidate);
            upsert.setObject(2, session);
            Times.write(upsert, 3, presence.at());
            upsert.setBoolean(4, presence.focused());
            upsert.setString(5, presence.device());
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
