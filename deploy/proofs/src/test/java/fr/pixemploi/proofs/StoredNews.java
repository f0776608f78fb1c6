package fr.pixemploi.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Patience;
import fr.pixemploi.local.postgres.Postgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** Whether the news of what services stored has arrived. */
final class StoredNews {
    private StoredNews() {}

    /** News of everything that was stored went out, and none of it to nobody. */
    static void awaitAllSaid(Postgres postgres) {
        for (Service service : Service.values()) {
            await(service.label())
                    .atMost(Patience.FAR)
                    .until(() ->
                            count(postgres, service, "select count(*) from outbox_event where sent_at is null") == 0);
            assertThat(count(postgres, service, "select count(*) from dead_letter"))
                    .as("dead letters of %s", service.label())
                    .isZero();
        }
    }

    /** Kafka has lost none of what outboxes say it took: the other service has each result. */
    static void awaitResults(Postgres postgres, List<JsonNode> results) {
        String ids = results.stream()
                .map(result -> "'" + result.path("id").asText() + "'")
                .collect(Collectors.joining(", "));
        await("results in profile")
                .atMost(Patience.FAR)
                .until(() -> count(postgres, Service.PROFILE, "select count(*) from result where id in (" + ids + ")")
                        == results.size());
    }

    private static long count(Postgres postgres, Service service, String query) {
        try (Connection connection = postgres.connect(service);
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
