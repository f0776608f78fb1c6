package fr.pixemploi.kit.event.outbox;

import fr.pixemploi.kit.event.KafkaConnection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The transactional Kafka producer of one outbox shard; making it fences every earlier producer of the same shard. */
final class ShardProducer implements AutoCloseable {
    private static final int BLOCK_MILLIS = 5_000;
    /** The broker ends a transaction that nobody ends after this; meanwhile readers wait. Longer than any batch takes. */
    private static final int TRANSACTION_MILLIS = 15_000;

    private static final Map<String, Object> USUAL = Map.of(
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            BLOCK_MILLIS,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            BLOCK_MILLIS,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            2 * BLOCK_MILLIS,
            ProducerConfig.BUFFER_MEMORY_CONFIG,
            8L << 20);

    private final String source;
    private final Producer<String, byte[]> producer;

    ShardProducer(String service, int shard, KafkaConnection kafka) {
        source = "/" + service;
        Map<String, Object> promised = Map.of(
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                TRANSACTION_MILLIS,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                service + "-outbox-" + shard);
        producer = kafka.producer(kafka.settings(USUAL, promised));
        try {
            producer.initTransactions();
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    /** Returns when the broker has the whole batch; throws a KafkaException, with nothing visible to readers, when it has not. */
    void publish(List<OutboxRows.Row> rows) {
        producer.beginTransaction();
        for (OutboxRows.Row row : rows) {
            // The commit waits for all of them and throws what any of them came to.
            var unused = producer.send(record(row));
        }
        producer.commitTransaction();
    }

    private ProducerRecord<String, byte[]> record(OutboxRows.Row row) {
        byte @Nullable [] value = row.data() == null ? null : row.data().getBytes(StandardCharsets.UTF_8);
        var record = new ProducerRecord<String, byte[]>(row.topic(), row.key(), value);
        Headers headers = record.headers();
        header(headers, "ce_specversion", "1.0");
        header(headers, "ce_id", row.id().toString());
        header(headers, "ce_type", row.type());
        header(headers, "ce_source", source);
        header(headers, "ce_time", row.occurredAt().toString());
        header(headers, "ce_subject", row.aggregateId().toString());
        header(headers, "ce_aggregateepoch", Long.toString(row.aggregateEpoch()));
        header(headers, "ce_aggregateversion", Long.toString(row.aggregateVersion()));
        if (row.person() != null) header(headers, "ce_person", row.person().toString());
        if (row.traceParent() != null) header(headers, "traceparent", row.traceParent());
        header(headers, "content-type", "application/json");
        return record;
    }

    private static void header(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Does not wait: whatever was not committed is sent again from the outbox. */
    @Override
    public void close() {
        producer.close(Duration.ofMillis(500));
    }
}
