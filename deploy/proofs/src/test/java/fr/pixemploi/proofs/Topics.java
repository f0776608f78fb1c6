package fr.pixemploi.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import fr.pixemploi.local.layout.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What stands on the topics of the running platform. */
final class Topics {
    private Topics() {}

    static List<ConsumerRecord<String, String>> read(String topic, Predicate<ConsumerRecord<String, String>> wanted) {
        try (var consumer = consumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> found = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                for (var record : consumer.poll(Duration.ofMillis(200))) if (wanted.test(record)) found.add(record);
            }
            return found;
        }
    }

    /** Topics of facts that a service reads, by the one list. */
    static List<String> factsReadBy(Service service) {
        try {
            List<String> facts = new ArrayList<>();
            for (JsonNode topic : new ObjectMapper(new YAMLFactory())
                    .readTree(Path.of("../kafka/topics.yaml").toFile())
                    .path("topics"))
                for (JsonNode consumer : topic.path("consumers"))
                    if (consumer.asText().equals(service.label())
                            && topic.path("kind").asText().equals("fact"))
                        facts.add(topic.path("name").asText());
            return facts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether messages stand there; what was aborted, and the marks of transactions, are none. */
    static boolean hasAny(TopicPartition partition, long from, long to) {
        try (var consumer = consumer()) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, from);
            while (consumer.position(partition) < to)
                if (!consumer.poll(Duration.ofMillis(200)).isEmpty()) return true;
            return false;
        }
    }

    private static KafkaConsumer<String, String> consumer() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                RunningPlatform.get().endpoints().kafkaBootstrapServers(),
                "isolation.level",
                "read_committed");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    static String header(ConsumerRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
