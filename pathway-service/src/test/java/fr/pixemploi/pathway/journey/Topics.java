package fr.pixemploi.pathway.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Speaks and listens on the real topics as another service would. */
final class Topics {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SERVERS = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);

    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", SERVERS), new StringSerializer(), new ByteArraySerializer());

    /** An event that was seen: type, version, document. */
    record Seen(String type, String key, long version, String json) {
        JsonNode data() {
            try {
                return JSON.readTree(json);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Topics() {}

    /** Sends a state; the event's id is of its aggregate and version, so that sending it again is a duplicate. */
    static void state(String topic, String type, UUID aggregate, long version, Object data) {
        send(topic, type, aggregate, version, aggregate + "-" + version + "-" + type, data);
    }

    static void send(String topic, String type, UUID aggregate, long version, String eventId, Object data) {
        try {
            var record = new ProducerRecord<String, byte[]>(topic, aggregate.toString(), JSON.writeValueAsBytes(data));
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
                            "2026-11-24T09:00:00Z",
                            "ce_subject",
                            aggregate.toString(),
                            "ce_aggregateversion",
                            Long.toString(version))
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
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
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", SERVERS, "isolation.level", "read_committed", "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = new ArrayList<>();
            for (PartitionInfo partition : consumer.partitionsFor(topic))
                partitions.add(new TopicPartition(topic, partition.partition()));
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
        return new Seen(
                header(record, "ce_type"),
                record.key(),
                Long.parseLong(header(record, "ce_aggregateversion")),
                new String(record.value(), StandardCharsets.UTF_8));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
