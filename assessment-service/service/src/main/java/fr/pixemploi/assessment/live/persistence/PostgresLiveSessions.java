package fr.pixemploi.assessment.live.persistence;

import fr.pixemploi.assessment.live.domain.Enrolled;
import fr.pixemploi.assessment.live.domain.LiveSession;
import fr.pixemploi.assessment.live.domain.LiveSessions;
import fr.pixemploi.assessment.sitting.domain.Accommodations;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The read models of sessions and candidates, in plain SQL. */
@ApplicationScoped
class PostgresLiveSessions implements LiveSessions {
    private static final String SESSION =
            "select session_id, centre_id, room, starts_at, time_zone, status from live_session ";
    private static final String CANDIDATE = """
            select candidate_id, session_id, beneficiary_id, number, time_factor, no_focus_rule, read_aloud, breaks,
                   authorisation_seconds
            from live_candidate where candidate_id = ?
            """;

    private final DataSource dataSource;

    PostgresLiveSessions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void put(LiveSession session) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        insert into live_session (session_id, centre_id, room, starts_at, time_zone, status)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (session_id) do update set centre_id = excluded.centre_id, room = excluded.room,
                          starts_at = excluded.starts_at, time_zone = excluded.time_zone, status = excluded.status
                        """)) {
            upsert.setObject(1, session.id());
            upsert.setObject(2, session.centre());
            upsert.setString(3, session.room());
            upsert.setObject(4, session.startsAt());
            upsert.setString(5, session.zone().getId());
            upsert.setString(6, session.status().name().toLowerCase(Locale.ROOT));
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void remove(UUID session) {
        delete("delete from live_session where session_id = ?", session);
    }

    @Override
    public void put(Enrolled candidate) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        insert into live_candidate (candidate_id, session_id, beneficiary_id, number, time_factor, no_focus_rule,
                                                    read_aloud, breaks, authorisation_seconds)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (candidate_id) do update set session_id = excluded.session_id,
                          beneficiary_id = excluded.beneficiary_id, number = excluded.number, time_factor = excluded.time_factor,
                          no_focus_rule = excluded.no_focus_rule, read_aloud = excluded.read_aloud, breaks = excluded.breaks,
                          authorisation_seconds = excluded.authorisation_seconds
                        """)) {
            upsert.setObject(1, candidate.id());
            upsert.setObject(2, candidate.session());
            upsert.setObject(3, candidate.beneficiary());
            upsert.setInt(4, candidate.number());
            Accommodations given = candidate.accommodations();
            upsert.setDouble(5, given.timeFactor());
            upsert.setBoolean(6, given.noFocusRule());
            upsert.setBoolean(7, given.readAloud());
            upsert.setBoolean(8, given.breaks());
            upsert.setLong(9, candidate.authorisationTime().toSeconds());
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void removeCandidate(UUID candidate) {
        delete("delete from live_candidate where candidate_id = ?", candidate);
    }

    @Override
    public Optional<LiveSession> find(UUID session, Set<UUID> centres) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(SESSION + "where session_id = ? and centre_id = any (?)")) {
            select.setObject(1, session);
            select.setArray(2, connection.createArrayOf("uuid", centres.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(session(rows, 0)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A session from six columns after these. */
    static LiveSession session(ResultSet row, int before) throws SQLException {
        int at = before;
        return new LiveSession(
                row.getObject(++at, UUID.class),
                row.getObject(++at, UUID.class),
                row.getString(++at),
                row.getObject(++at, LocalDateTime.class),
                ZoneId.of(row.getString(++at)),
                LiveSession.Status.valueOf(row.getString(++at).toUpperCase(Locale.ROOT)));
    }

    @Override
    public Optional<Enrolled> candidate(UUID session, UUID candidate) {
        return candidate(candidate).filter(found -> found.session().equals(session));
    }

    @Override
    public Optional<Enrolled> candidate(UUID candidate) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(CANDIDATE)) {
            select.setObject(1, candidate);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) return Optional.empty();
                return Optional.of(new Enrolled(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getInt(4),
                        new Accommodations(row.getDouble(5), row.getBoolean(6), row.getBoolean(7), row.getBoolean(8)),
                        Duration.ofSeconds(row.getLong(9))));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void delete(String sql, UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setObject(1, id);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
