package fr.pixemploi.assessment.live.persistence;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.live.domain.Alert;
import fr.pixemploi.assessment.live.domain.Alerts;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Alerts in PostgreSQL. */
@ApplicationScoped
class PostgresAlerts implements Alerts {
    private static final String SELECT = """
            select id, session_id, candidate_id, sitting_id, number, item_id, category, raised_at, outcome, handled_at, handled_by
            from live_alert where """;

    private final DataSource dataSource;

    PostgresAlerts(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void add(Alert alert) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into live_alert (id, session_id, candidate_id, sitting_id, number, item_id, category, raised_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)) {
            insert.setObject(1, alert.id());
            insert.setObject(2, alert.session());
            insert.setObject(3, alert.candidate());
            insert.setObject(4, alert.sitting());
            insert.setInt(5, alert.number());
            insert.setString(6, alert.item().value());
            insert.setString(7, alert.category());
            Times.write(insert, 8, alert.raisedAt());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void save(Alert alert) {
        Alert.Handling handling = Objects.requireNonNull(alert.handling());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update live_alert set outcome = ?, handled_at = ?, handled_by = ? where id = ?")) {
            update.setString(1, handling.outcome().name().toLowerCase(Locale.ROOT));
            Times.write(update, 2, handling.at());
            update.setString(3, handling.by());
            update.setObject(4, alert.id());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Alert> find(UUID session, UUID alert) {
        return one(SELECT + " session_id = ? and id = ?", session, alert);
    }

    @Override
    public Optional<Alert> open(UUID sitting) {
        return one(SELECT + " sitting_id = ? and handled_at is null", sitting);
    }

    @Override
    public Count count(UUID session) {
        // Two statements: the second sees what others committed before the first got its number.
        try (Connection connection = dataSource.getConnection();
                PreparedStatement number = connection.prepareStatement("""
                        insert into live_room (session_id, revision) values (?, 1)
                        on conflict (session_id) do update set revision = live_room.revision + 1 returning revision
                        """);
                PreparedStatement open = connection.prepareStatement(
                        "select count(*) from live_alert where session_id = ? and handled_at is null")) {
            number.setObject(1, session);
            open.setObject(1, session);
            try (ResultSet revision = number.executeQuery()) {
                revision.next();
                try (ResultSet count = open.executeQuery()) {
                    count.next();
                    return new Count(revision.getLong(1), count.getInt(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Alert> one(String sql, UUID... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) select.setObject(i + 1, parameters[i]);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(alert(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Alert alert(ResultSet row) throws SQLException {
        String outcome = row.getString(9);
        return new Alert(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getInt(5),
                new ItemId(row.getString(6)),
                row.getString(7),
                Times.need(row, 8),
                outcome == null
                        ? null
                        : new Alert.Handling(
                                Alert.Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)),
                                Times.need(row, 10),
                                row.getString(11)));
    }
}
