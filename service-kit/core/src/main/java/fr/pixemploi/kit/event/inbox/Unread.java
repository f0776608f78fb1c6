package fr.pixemploi.kit.event.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * How much of each topic this instance has still to read, in offsets: from where it reads on to the end that it last heard of. What fails for
 * now and waits counts too. Asked of the consumer itself, since the gauges of its client neither see where a message is tried again nor
 * appear before a minute has passed.
 */
@ApplicationScoped
public class Unread {
    private volatile Map<TopicPartition, OptionalLong> byPartition = Map.of();

    Unread(Inbox inbox, MeterRegistry metrics) {
        inbox.topics()
                .forEach(topic -> Gauge.builder("inbox.unread", this, unread -> unread.figure(topic))
                        .tag("topic", topic)
                        .description(
                                "Offsets that this instance has still to read; NaN while it reads none of the topic")
                        .register(metrics));
    }

    private double figure(String topic) {
        OptionalLong unread = of(topic);
        return unread.isPresent() ? unread.getAsLong() : Double.NaN;
    }

    /** To be called by the consumer's own thread. */
    void look(Consumer<?, ?> consumer) {
        byPartition = consumer.assignment().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), consumer::currentLag));
    }

    /** Nothing is known until the next look. */
    void forget() {
        byPartition = Map.of();
    }

    /** Of the partitions that this instance reads; empty when it reads none of the topic, and while it does not know of each. */
    public OptionalLong of(String topic) {
        List<OptionalLong> parts = byPartition.entrySet().stream()
                .filter(part -> part.getKey().topic().equals(topic))
                .map(Map.Entry::getValue)
                .toList();
        if (parts.isEmpty() || parts.stream().anyMatch(OptionalLong::isEmpty)) return OptionalLong.empty();
        return OptionalLong.of(parts.stream().mapToLong(OptionalLong::getAsLong).sum());
    }
}
