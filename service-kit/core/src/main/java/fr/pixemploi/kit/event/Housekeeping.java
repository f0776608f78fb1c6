package fr.pixemploi.kit.event;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Lets go of what was kept long enough: sent events after 30 days, inbox ids after 60, stored answers after a day. */
@ApplicationScoped
class Housekeeping {
    private final DataSource dataSource;

    Housekeeping(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() throws SQLException {
        // Inbox ids outlive the facts on their topics (30 days), else a rewind would repeat their effects.
        for (String sql : new String[] {
            "delete from outbox_event where sent_at < now() - interval '30 days'",
            "delete from inbox_event where received_at < now() - interval '60 days' and topic not like '%.state'",
            "delete from idempotent_answer where created_at < now() - interval '1 day'"
        }) {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.executeUpdate();
            }
        }
    }
}
