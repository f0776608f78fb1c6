package fr.pixemploi.proofs;

import static org.awaitility.Awaitility.await;

import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.patience.Patience;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** Events between the services: on their way, or all of them where they belong. */
final class News {
    /** Events are sent in transactions: behind the last one stands a mark, which nobody handles, and more of them after a fault. */
    private static final long MARK = 1;

    private News() {}

    /** Waits until every committed event was sent, every service handled all that it reads, and news of it have their place. */
    static void hasArrived() {
        await().atMost(Patience.FAR).until(() -> isAllSent() && isAllHandled() && StoredRows.unnumberedNews() == 0);
    }

    private static boolean isAllSent() throws SQLException {
        for (Service service : Service.values()) if (StoredRows.unsent(service) > 0) return false;
        return true;
    }

    private static boolean isAllHandled() throws ExecutionException, InterruptedException {
        String servers = RunningPlatform.get().endpoints().kafkaBootstrapServers();
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", servers))) {
            for (GroupListing group : admin.listGroups(ListGroupsOptions.forConsumerGroups())
                    .all()
                    .get()) {
                Map<TopicPartition, OffsetAndMetadata> handled = admin.listConsumerGroupOffsets(group.groupId())
                        .partitionsToOffsetAndMetadata()
                        .get();
                Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
                handled.keySet().forEach(partition -> latest.put(partition, OffsetSpec.latest()));
                var ends = admin.listOffsets(latest, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                        .all()
                        .get();
                for (var end : ends.entrySet()) {
                    long from = handled.get(end.getKey()).offset();
                    long to = end.getValue().offset();
                    if (to > from + MARK && Topics.hasAny(end.getKey(), from, to)) return false;
                }
            }
            return true;
        }
    }
}
