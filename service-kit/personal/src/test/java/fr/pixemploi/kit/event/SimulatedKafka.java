package fr.pixemploi.kit.event;

import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;

/** A way to Kafka that leads elsewhere. */
public final class SimulatedKafka extends KafkaConnection {
    private final Function<Map<String, Object>, Consumer<String, byte[]>> consumers;
    private final Function<Map<String, Object>, Producer<String, byte[]>> producers;

    public SimulatedKafka(
            Function<Map<String, Object>, Consumer<String, byte[]>> consumers,
            Function<Map<String, Object>, Producer<String, byte[]>> producers) {
        super(Map.of(), true);
        this.consumers = consumers;
        this.producers = producers;
    }

    @Override
    public Consumer<String, byte[]> consumer(Map<String, Object> settings) {
        return consumers.apply(settings);
    }

    @Override
    public Producer<String, byte[]> producer(Map<String, Object> settings) {
        return producers.apply(settings);
    }
}
