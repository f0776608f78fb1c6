package fr.pixemploi.kit.event.inbox;

import fr.pixemploi.kit.event.KafkaConnection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Settings of the inbox's Kafka consumer that its promises depend on. */
final class InboxSettings {
    private static final Map<String, Object> USUAL = Map.of(
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            200,
            // Short, so that a topic made later is seen soon.
            ConsumerConfig.METADATA_MAX_AGE_CONFIG,
            10_000,
            // A killed instance's partitions move to the others after this: the least that a broker allows by default.
            ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
            6_000,
            ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
            2_000,
            ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
            2_000);

    private static final Map<String, Object> PROMISED = Map.of(
            ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
            StringDeserializer.class,
            ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
            ByteArrayDeserializer.class,
            // The relay writes in transactions: what it did not commit was never said.
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed",
            // A new service reads the past too: states are complete only from the beginning.
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            false);

    private InboxSettings() {}

    /**
     * @param instance name that a replica keeps over restarts; one that was killed and comes back within the session timeout takes
     *     its partitions up again at once, and the others are not stopped for it. Empty: any name, a new member each time.
     */
    static Map<String, Object> of(KafkaConnection kafka, String group, Optional<String> instance) {
        Map<String, Object> settings = new HashMap<>(alone(kafka));
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        instance.ifPresent(name -> settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, name));
        return settings;
    }

    /** Of a consumer in no group: it says itself what it reads, and commits nothing. */
    static Map<String, Object> alone(KafkaConnection kafka) {
        return kafka.settings(USUAL, PROMISED);
    }

    /** The same of one that sees what is not committed yet. */
    static Map<String, Object> aloneBeforeCommits(KafkaConnection kafka) {
        Map<String, Object> settings = new HashMap<>(alone(kafka));
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_uncommitted");
        return settings;
    }
}
