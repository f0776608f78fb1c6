package fr.pixemploi.assessment.sitting.persistence;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.sitting.domain.FaultyItems;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

/** Withdrawn items, read every few seconds: no answer waits for them. */
@Startup
@ApplicationScoped
class PostgresFaultyItems implements FaultyItems {
    private final DataSource dataSource;
    private volatile Set<ItemId> known;

    PostgresFaultyItems(DataSource dataSource) {
        this.dataSource = dataSource;
        this.known = read();
    }

    @Override
    public Set<ItemId> now() {
        return known;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        known = read();
    }

    private Set<ItemId> read() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select item_id from withdrawn_item");
                ResultSet rows = select.executeQuery()) {
            Set<ItemId> items = new HashSet<>();
            while (rows.next()) items.add(new ItemId(rows.getString(1)));
            return Set.copyOf(items);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
