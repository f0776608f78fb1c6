package fr.pixemploi.local.kafka;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.local.patience.StartFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The list of topics in {@code deploy/kafka/topics.yaml}, and their making. A topic that exists is left as it is. */
public final class Topics {
    private Topics() {}

    /** Each as one broker alone has it; elsewhere there are more copies. */
    public static List<NewTopic> read(Path file) {
        try {
            List<NewTopic> topics = new ArrayList<>();
            for (JsonNode topic : new YAMLMapper().readTree(file.toFile()).path("topics")) {
                topics.add(new NewTopic(
                                topic.path("name").asText(),
                                topic.path("partitions").asInt(),
                                (short) 1)
                        .configs(configuration(topic)));
            }
            return topics;
        } catch (IOException e) {
            throw new StartFailure("Cannot read the list of topics " + file + ": " + e.getMessage(), e);
        }
    }

    private static Map<String, String> configuration(JsonNode topic) {
        String kind = topic.path("kind").asText();
        return switch (kind) {
            case "fact", "dead-letter" ->
                Map.of(
                        "cleanup.policy",
                        "delete",
                        "retention.ms",
                        Long.toString(
                                Duration.ofDays(topic.path("retentionDays").asInt())
                                        .toMillis()));
            case "state" ->
                Map.of(
                        "cleanup.policy",
                        "compact",
                        // Of whoever is erased no older state stays for longer.
                        "max.compaction.lag.ms",
                        Long.toString(Duration.ofDays(1).toMillis()),
                        "delete.retention.ms",
                        Long.toString(Duration.ofDays(7).toMillis()));
            case "forever" -> Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1");
            default -> throw new StartFailure("Topic " + topic.path("name").asText() + " is of unknown kind " + kind);
        };
    }

    static void makeMissing(Admin admin, List<NewTopic> wanted) {
        try {
            Set<String> there = admin.listTopics().names().get();
            List<NewTopic> missing = wanted.stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .toList();
            if (!missing.isEmpty()) {
                admin.createTopics(missing).all().get();
            }
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new StartFailure("Kafka refused to make the topics: " + e.getCause(), e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while making the topics", e);
        }
    }
}
