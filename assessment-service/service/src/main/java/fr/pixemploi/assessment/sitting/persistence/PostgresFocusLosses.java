package fr.pixemploi.assessment.sitting.persistence;

import fr.pixemploi.assessment.sitting.domain.FocusLoss;
import fr.pixemploi.assessment.sitting.domain.FocusLosses;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Left pages in PostgreSQL. */
@ApplicationScoped
class PostgresFocusLosses implements FocusLosses {
    private final DataSource dataSource;

    PostgresFocusLosses(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void put(UUID sitting, FocusLoss loss) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        insert into focus_loss (sitting_id, number, times, seconds, held) values (?, ?, ?, ?, ?)
                        on conflict (sitting_id, number) do update set times = greatest(focus_loss.times, excluded.times),
                          seconds = greatest(focus_loss.seconds, excluded.seconds)
                        """)) {
            upsert.setObject(1, sitting);
            upsert.setInt(2, loss.number());
            upsert.setInt(3, loss.times());
            upsert.setDouble(4, loss.seconds());
            upsert.setBoolean(5, loss.held());
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<FocusLoss> of(UUID sitting) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select number, times, seconds, held from focus_loss where sitting_id = ? order by number")) {
            select.setObject(1, sitting);
            try (ResultSet row = select.executeQuery()) {
                List<FocusLoss> losses = new ArrayList<>();
                while (row.next())
                    losses.add(new FocusLoss(row.getInt(1), row.getInt(2), row.getDouble(3), row.getBoolean(4)));
                return losses;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
