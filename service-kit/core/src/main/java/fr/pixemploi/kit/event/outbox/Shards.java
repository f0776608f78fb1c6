package fr.pixemploi.kit.event.outbox;

import fr.pixemploi.kit.event.KafkaConnection;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The shards of the outbox, whoever holds them. */
@ApplicationScoped
public class Shards {
    private final String service;
    private final KafkaConnection kafka;

    Shards(@ConfigProperty(name = "quarkus.application.name") String service, KafkaConnection kafka) {
        this.service = service;
        this.kafka = kafka;
    }

    /**
     * Ends what is being sent: rows that a relay read before now and has not sent are read anew before they are.
     *
     * @throws KafkaException when Kafka does not answer
     */
    public void fence() {
        for (int shard = 0; shard < Outbox.SHARDS; shard++) new ShardProducer(service, shard, kafka).close();
    }
}
