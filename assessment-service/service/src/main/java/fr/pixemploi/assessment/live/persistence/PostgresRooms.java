package fr.pixemploi.assessment.live.persistence;

import fr.pixemploi.assessment.live.domain.LiveCandidate;
import fr.pixemploi.assessment.live.domain.Rooms;
import fr.pixemploi.assessment.sitting.domain.Accommodations;
import fr.pixemploi.assessment.sitting.domain.EndReason;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Rooms in PostgreSQL. Sittings and authorisations belong to another capability; joined here so that all rooms that are watched are looked
 * into with one statement.
 */
@ApplicationScoped
class PostgresRooms implements Rooms {
    private static final String COLUMNS = """
            c.session_id, c.candidate_id, c.number, c.time_factor, c.no_focus_rule, c.read_aloud, c.breaks,
            a.id, a.authorised_at, a.valid_until,
            s.id, s.started_at, s.ended_at, s.end_reason,
            (select count(*) from answer_given w where w.sitting_id = s.id)
              + (select count(*) from live_alert v where v.sitting_id = s.id and v.outcome = 'validated'),
            d.interrupted_at, d.resume_asked_at, d.seen_at, d.focused, d.device,
            (select count(*) from focus_loss_held f where f.sitting_id = s.id),
            o.id, o.number, o.category, o.raised_at
            """;

    private static final String FROM = """
            from live_candidate c
            left join authorisation_given a on a.candidate_id = c.candidate_id and a.withdrawn_at is null
            left join sitting_course s on s.candidate_id = c.candidate_id
            left join live_desk d on d.candidate_id = c.candidate_id
            left join live_alert o on o.sitting_id = s.id and o.handled_at is null
            """;

    private static final int SESSION_COLUMNS = 6;

    private final DataSource dataSource;

    PostgresRooms(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Map<UUID, List<LiveCandidate>> candidates(Set<UUID> sessions) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select " + COLUMNS + FROM + "where c.session_id = any (?)")) {
            select.setArray(1, connection.createArrayOf("uuid", sessions.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                Map<UUID, List<LiveCandidate>> found = new HashMap<>();
                while (rows.next()) {
                    LiveCandidate candidate = candidate(rows, 0);
                    found.computeIfAbsent(candidate.session(), id -> new ArrayList<>())
                            .add(candidate);
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<LiveCandidate> candidate(UUID session, UUID candidate) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select " + COLUMNS + FROM + "where c.candidate_id = ? and c.session_id = ?")) {
            select.setObject(1, candidate);
            select.setObject(2, session);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(candidate(rows, 0)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Place> place(UUID sitting, UUID beneficiary) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select a.candidate_id, a.session_id from sitting_course s join authorisation_given a on a.id = s.authorisation_id
                        where s.id = ? and s.beneficiary_id = ?
                        """)) {
            select.setObject(1, sitting);
            select.setObject(2, beneficiary);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) return Optional.empty();
                return Optional.of(new Place(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), sitting));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Candidacy> candidacies(UUID beneficiary, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select l.session_id, l.centre_id, l.room, l.starts_at, l.time_zone, l.status, " + COLUMNS
                                + FROM
                                + "join live_session l on l.session_id = c.session_id "
                                + "where c.beneficiary_id = ? order by c.candidate_id desc limit ?")) {
            select.setObject(1, beneficiary);
            select.setInt(2, limit);
            try (ResultSet rows = select.executeQuery()) {
                List<Candidacy> found = new ArrayList<>();
                while (rows.next())
                    found.add(new Candidacy(PostgresLiveSessions.session(rows, 0), candidate(rows, SESSION_COLUMNS)));
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A candidate from {@link #COLUMNS} after these. */
    private static LiveCandidate candidate(ResultSet row, int before) throws SQLException {
        return new LiveCandidate(
                row.getObject(before + 1, UUID.class),
                row.getObject(before + 2, UUID.class),
                row.getInt(before + 3),
                new Accommodations(
                        row.getDouble(before + 4),
                        row.getBoolean(before + 5),
                        row.getBoolean(before + 6),
                        row.getBoolean(before + 7)),
                leave(row, before + 8),
                test(row, before + 11),
                Times.read(row, before + 16),
                Times.read(row, before + 17),
                PostgresDesks.presence(row, before + 18),
                row.getInt(before + 21),
                alert(row, before + 22));
    }

    private static LiveCandidate.@Nullable Leave leave(ResultSet row, int at) throws SQLException {
        UUID id = row.getObject(at, UUID.class);
        return id == null ? null : new LiveCandidate.Leave(id, Times.need(row, at + 1), Times.need(row, at + 2));
    }

    private static LiveCandidate.@Nullable Test test(ResultSet row, int at) throws SQLException {
        UUID sitting = row.getObject(at, UUID.class);
        if (sitting == null) return null;
        Instant ended = Times.read(row, at + 2);
        String reason = row.getString(at + 3);
        int behind = row.getInt(at + 4);
        return new LiveCandidate.Test(
                sitting,
                Times.need(row, at + 1),
                ended == null ? behind + 1 : behind,
                ended,
                reason == null ? null : EndReason.valueOf(reason.toUpperCase(Locale.ROOT)));
    }

    private static LiveCandidate.@Nullable OpenAlert alert(ResultSet row, int at) throws SQLException {
        UUID id = row.getObject(at, UUID.class);
        return id == null
                ? null
                : new LiveCandidate.OpenAlert(id, row.getInt(at + 1), row.getString(at + 2), Times.need(row, at + 3));
    }
}
