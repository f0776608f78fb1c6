package fr.pixemploi.kit.event.inbox;

import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.KafkaConnection;
import fr.pixemploi.kit.event.MalformedEvent;
import fr.pixemploi.kit.event.OwnStates;
import fr.pixemploi.kit.event.outbox.Outbox;
import fr.pixemploi.kit.event.outbox.Shards;
import fr.pixemploi.kit.problem.KitRefusal;
import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.kit.sql.Sql;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;

/**
 * What an operator has a service do once its database was restored from a backup, or failed over and lost its last moments: versions went
 * back, so that what it says from now on would be thrown away as outdated. It reads its own state topics to their end, takes over what it
 * had forgotten, and then begins an epoch above every one that stands there.
 */
@ApplicationScoped
public class Restores {
    /** How many states stood on a topic of the service, and how many of them it had forgotten. */
    @Schema(name = "RestoredTopic")
    public record ReadTopic(String topic, long states, long takenOver) {}

    /** @param epoch of all that the service says from now on */
    @Schema(name = "RaisedEpoch")
    public record Raised(long epoch, List<ReadTopic> topics) {}

    private static final Logger LOG = Logger.getLogger(Restores.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    /** Longer than a transaction whose process died stays open. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(60);

    private final Sql sql;
    private final KafkaConnection kafka;
    private final ErasedPeople erased;
    private final Outbox outbox;
    private final Shards shards;
    private final Map<String, OwnStates> owners;
    private final String service;

    Restores(
            Sql sql,
            KafkaConnection kafka,
            ErasedPeople erased,
            Outbox outbox,
            Shards shards,
            @All List<OwnStates> owners,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.sql = sql;
        this.kafka = kafka;
        this.erased = erased;
        this.outbox = outbox;
        this.shards = shards;
        this.owners = owners.stream().collect(Collectors.toMap(OwnStates::topic, Function.identity()));
        this.service = service;
    }

    /**
     * Begins a new epoch. Interrupted or done twice it does no harm: epochs may have gaps. States that waited in the backup, or were sent
     * since it came back, would stand last on their topics behind newer ones: they are not sent any more, and the newer ones are told again.
     *
     * @throws KitRefusal 503 when Kafka does not answer; the epoch is as it was, or one that stands on a topic
     */
    public Raised raiseEpoch() {
        try (var consumer = kafka.consumer(InboxSettings.alone(kafka))) {
            WaitingStates waiting = WaitingStates.of(sql);
            Reading reading = new Reading(consumer, waiting);
            reading.toTheEnd();
            waiting.passOver(sql);
            shards.fence();
            reading.toTheEnd();
            long epoch = sql.query(
                            "update outbox_epoch set number = greatest(number, ?) + 1 returning number",
                            reading.highest)
                    .one(row -> row.bigint("number"));
            QuarkusTransaction.requiringNew()
                    .run(() -> waiting.overtaken(sql, erased).forEach(outbox::append));
            LOG.infof("epoch %d begins: %s", epoch, reading.topics);
            return new Raised(epoch, List.copyOf(reading.topics.values()));
        } catch (KafkaException e) {
            LOG.warnf("the service's own topics cannot be read: %s", e.getMessage());
            throw new KitRefusal(503, "topics-unreadable");
        }
    }

    /** One passage through the service's own state topics. */
    private final class Reading {
        private final Consumer<String, byte[]> consumer;
        private final Map<String, ReadTopic> topics = new TreeMap<>();
        private final WaitingStates waiting;
        private final List<TopicPartition> partitions = new ArrayList<>();
        private long highest;

        Reading(Consumer<String, byte[]> consumer, WaitingStates waiting) {
            this.consumer = consumer;
            this.waiting = waiting;
            consumer.listTopics(ANSWER).forEach((topic, parts) -> {
                if (!isOwnState(topic)) return;
                topics.put(topic, new ReadTopic(topic, 0, 0));
                parts.forEach(part -> partitions.add(new TopicPartition(topic, part.partition())));
            });
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        }

        /** From where it stands. */
        void toTheEnd() {
            Map<TopicPartition, Long> ends = ends(partitions);
            long movedAt = System.nanoTime();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey(), ANSWER) < end.getValue())) {
                var records = consumer.poll(POLL);
                QuarkusTransaction.requiringNew().run(() -> records.forEach(this::read));
                if (!records.isEmpty()) movedAt = System.nanoTime();
                else if (System.nanoTime() - movedAt > LONGEST_SILENCE.toNanos())
                    throw new TimeoutException("Kafka is silent before the end of the topics");
            }
        }

        /** Behind what is being said as this begins too: it is read once it is said or taken back. */
        private Map<TopicPartition, Long> ends(List<TopicPartition> partitions) {
            try (var all = kafka.consumer(InboxSettings.aloneBeforeCommits(kafka))) {
                return all.endOffsets(partitions, ANSWER);
            }
        }

        /** What is told again while others are read must not look older than what it follows. */
        private void needEpoch(long epoch) {
            if (epoch <= highest) return;
            highest = epoch;
            sql.update("update outbox_epoch set number = greatest(number, ?)", epoch);
        }

        private void read(ConsumerRecord<String, byte[]> record) {
            try {
                IncomingEvent event = CloudEvents.parse(CloudEvents.Raw.of(record));
                needEpoch(event.aggregateEpoch());
                if (!isErased(event)) waiting.read(event);
                boolean changed = isTakenOver(event);
                topics.computeIfPresent(
                        event.topic(),
                        (topic, so) -> new ReadTopic(topic, so.states() + 1, so.takenOver() + (changed ? 1 : 0)));
            } catch (MalformedEvent e) {
                LOG.warnf(
                        "%s-%d@%d is left out: %s",
                        record.topic(), record.partition(), record.offset(), e.getMessage());
            }
        }
    }

    private boolean isTakenOver(IncomingEvent event) {
        OwnStates owner = owners.get(event.topic());
        return owner != null && !event.deleted() && !isErased(event) && owner.takeOver(event);
    }

    private boolean isOwnState(String topic) {
        return topic.startsWith(service.replace("-service", "") + ".") && topic.endsWith(".state");
    }

    private boolean isErased(IncomingEvent event) {
        return event.person() != null && erased.contains(event.person());
    }
}
