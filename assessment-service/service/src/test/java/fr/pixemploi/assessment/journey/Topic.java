package fr.pixemploi.assessment.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.local.patience.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** The other services' side of Kafka: says what they would say, and reads what this one said. */
final class Topic {
    private static final ObjectMapper JSON = new ObjectMapper();

    record Message(String key, String type, String subject, String version, JsonNode data, String text) {}

    private Topic() {}

    static void send(String topic, String type, UUID subject, long version, UUID person, Object data) {
        send(UUID.randomUUID().toString(), topic, type, subject, version, person, data);
    }

    /** The id that an event of this name has. */
    static UUID idOf(String eventId) {
        return UUID.nameUUIDFromBytes(eventId.getBytes(StandardCharsets.UTF_8));
    }

    static void send(String eventId, String topic, String type, UUID subject, long version, UUID person, Object data) {
        try (var producer = new KafkaProducer<String, String>(
                Map.of("bootstrap.servers", bootstrap()), new StringSerializer(), new StringSerializer())) {
            String key = (topic.endsWith(".state") ? subject : person).toString();
            var record = new ProducerRecord<String, String>(topic, key, JSON.writeValueAsString(data));
            Map.of(
                            "ce_specversion",
                            "1.0",
                            "ce_id",
                            UUID.nameUUIDFromBytes(eventId.getBytes(StandardCharsets.UTF_8))
                                    .toString(),
                            "ce_type",
                            type,
                            "ce_source",
                            "/test",
                            "ce_time",
                            Instant.now().toString(),
                            "ce_subject",
                            subject.toString(),
                            "ce_aggregateversion",
                            String.valueOf(version),
                            "ce_person",
                            person.toString(),
                            "content-type",
                            "application/json")
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        } catch (JsonProcessingException | InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for a message of a type about a subject. */
    static Message await(String topic, String type, String subject) {
        return Awaitility.await()
                .atMost(Patience.FAR)
                .until(
                        () -> all(topic).stream()
                                .filter(message -> message.type().equals(type)
                                        && message.subject().equals(subject))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    /** Everything on a topic, in order within a partition. */
    static List<Message> all(String topic) {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", bootstrap());
        properties.put("isolation.level", "read_committed");
        List<Message> messages = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> messages.add(message(record)));
            }
        }
        return messages;
    }

    private static Message message(ConsumerRecord<String, String> record) {
        try {
            return new Message(
                    record.key(),
                    header(record, "ce_type"),
                    header(record, "ce_subject"),
                    header(record, "ce_aggregateversion"),
                    JSON.readTree(record.value()),
                    record.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String bootstrap() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
