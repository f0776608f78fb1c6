package fr.pixemploi.profile.journey;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.kit.contract.Contracts;
import fr.pixemploi.kit.json.EventJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Speaks and listens on the real topics as another service would. */
final class Topics {
    private static final String SERVERS = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);

    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", SERVERS), new StringSerializer(), new ByteArraySerializer());

    /** An event seen on a topic, checked against its schema. */
    record Seen(String type, String key, long version, JsonNode data) {}

    private Topics() {}

    /** @param id of the event; the same id again is a duplicate; @param data null is a tombstone */
    static void send(String topic, String id, String type, String key, UUID aggregate, long version, Object data) {
        try {
            byte[] value = data == null ? null : EventJson.MAPPER.writeValueAsBytes(data);
            var record = new ProducerRecord<String, byte[]>(topic, key, value);
            Map.of(
                            "ce_specversion",
                            "1.0",
                            "ce_id",
                            UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))
                                    .toString(),
                            "ce_type",
                            type,
                            "ce_source",
                            "/test",
                            "ce_time",
                            Instant.now().toString(),
                            "ce_subject",
                            aggregate.toString(),
                            "ce_aggregateversion",
                            Long.toString(version))
                    .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
            PRODUCER.send(record).get();
        } catch (IOException | ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Everything on a topic so far about one aggregate, in order. */
    static List<Seen> about(String topic, UUID aggregate) {
        Map<String, Object> settings = Map.of("bootstrap.servers", SERVERS, "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Seen> seen = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    if (header(record, "ce_subject").equals(aggregate.toString())) seen.add(seen(record));
                }
            }
            return seen;
        }
    }

    private static Seen seen(ConsumerRecord<String, byte[]> record) {
        String json = new String(record.value(), StandardCharsets.UTF_8);
        String type = header(record, "ce_type");
        Contracts.checkEvent(type, json);
        try {
            return new Seen(
                    type,
                    record.key(),
                    Long.parseLong(header(record, "ce_aggregateversion")),
                    EventJson.MAPPER.readTree(json));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
