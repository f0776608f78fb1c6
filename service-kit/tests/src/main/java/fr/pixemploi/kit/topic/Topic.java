package fr.pixemploi.kit.topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.pixemploi.kit.contract.Contracts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** A topic of the real broker, as another service writes and reads it. */
public final class Topic {
    /** By broker: to make one takes longer than to send. */
    private static final Map<String, KafkaProducer<String, byte[]>> PRODUCERS = new ConcurrentHashMap<>();

    private static final ObjectMapper JSON =
            new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    /** An event that stands on a topic; its document is empty for a tombstone. */
    public record Seen(String type, String key, String subject, long version, String json) {
        public JsonNode data() {
            try {
                return JSON.readTree(json);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final String bootstrapServers;
    private final String name;

    public Topic(String bootstrapServers, String name) {
        this.bootstrapServers = bootstrapServers;
        this.name = name;
    }

    /** On the broker of the service under test. */
    public static Topic of(String name) {
        return new Topic(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class), name);
    }

    /** Headers of a well-formed event, but for its source, which sending adds; tests change what they want to break. */
    public static Map<String, String> headers(String type, UUID aggregate, long version) {
        Map<String, String> headers = new HashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_type", type);
        headers.put("ce_time", Instant.now().toString());
        headers.put("ce_subject", aggregate.toString());
        headers.put("ce_aggregateversion", Long.toString(version));
        headers.put("content-type", "application/json");
        return headers;
    }

    /** The id of the event that a test calls so: sent again, it is a duplicate. */
    public static UUID idOf(String event) {
        return UUID.nameUUIDFromBytes(event.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Says how an aggregate is; the event's id is of its aggregate and version, so that sending it again is a duplicate.
     *
     * @param data null is a tombstone
     */
    public void state(String type, UUID aggregate, long version, @Nullable Object data) {
        send(aggregate + "-" + version + "-" + type, type, aggregate, aggregate, version, data);
    }

    /** @param event what the test calls it: its id is of that */
    public void send(String event, String type, UUID key, UUID aggregate, long version, @Nullable Object data) {
        send(event, type, key, aggregate, version, null, data);
    }

    /** The same, about somebody. */
    public void send(
            String event,
            String type,
            UUID key,
            UUID aggregate,
            long version,
            @Nullable UUID person,
            @Nullable Object data) {
        Map<String, String> headers = headers(type, aggregate, version);
        headers.put("ce_id", idOf(event).toString());
        if (person != null) headers.put("ce_person", person.toString());
        try {
            send(key.toString(), headers, data == null ? null : JSON.writeValueAsString(data));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public void send(String key, Map<String, String> headers, @Nullable String value) {
        byte[] bytes = value == null ? null : value.getBytes(StandardCharsets.UTF_8);
        var record = new ProducerRecord<String, byte[]>(name, key, bytes);
        Map<String, String> sent = new HashMap<>(headers);
        sent.putIfAbsent("ce_source", owner());
        sent.forEach((header, text) -> record.headers().add(header, text.getBytes(StandardCharsets.UTF_8)));
        try {
            producer().send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Source of the events of the service that the topic belongs to, which its name begins with. */
    private String owner() {
        return "/" + name.replaceFirst("[.].*", "") + "-service";
    }

    private KafkaProducer<String, byte[]> producer() {
        return PRODUCERS.computeIfAbsent(
                bootstrapServers,
                servers -> new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", servers, "acks", "all"),
                        new StringSerializer(),
                        new ByteArraySerializer()));
    }

    /** What the service under test said about an aggregate, in order and each within its schema. */
    public List<Seen> about(UUID aggregate) {
        List<Seen> seen = all().stream()
                .filter(event -> event.subject().equals(aggregate.toString()))
                .toList();
        seen.stream()
                .filter(event -> !event.json().isEmpty())
                .forEach(event -> Contracts.checkEvent(event.type(), event.json()));
        return seen;
    }

    /** All that is on the topic now, in order within a partition. */
    public List<Seen> all() {
        return read(record -> true).stream()
                .map(record -> new Seen(
                        header(record, "ce_type"),
                        record.key(),
                        header(record, "ce_subject"),
                        Long.parseLong(header(record, "ce_aggregateversion")),
                        record.value() == null ? "" : record.value()))
                .toList();
    }

    /** Everything committed on the topic now that fits. */
    public List<ConsumerRecord<String, String>> read(Predicate<ConsumerRecord<String, String>> wanted) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                    .map(info -> new TopicPartition(name, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> found = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    if (wanted.test(record)) found.add(record);
                }
            }
            return found;
        }
    }

    public static String header(ConsumerRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
