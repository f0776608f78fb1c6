package fr.pixemploi.kit.event.inbox;

import fr.pixemploi.kit.alive.Heart;
import fr.pixemploi.kit.alive.Heartbeats;
import fr.pixemploi.kit.alive.Opening;
import fr.pixemploi.kit.event.BeingSwitched;
import fr.pixemploi.kit.event.KafkaConnection;
import fr.pixemploi.kit.event.MalformedEvent;
import fr.pixemploi.kit.sql.SqlFailure;
import fr.pixemploi.kit.status.PartState;
import fr.pixemploi.kit.status.StatusPart;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The loop that reads all topics of the service in one consumer group. Offsets are committed after the effects, so a crash repeats
 * messages and the inbox drops them. A message that fails for now pauses its partition and is tried again; a malformed one becomes
 * a dead letter; the others go on. Its own loop, not annotations, because rewinding and pausing need the consumer's own thread.
 */
@ApplicationScoped
public class InboxConsumer implements StatusPart {
    private static final Logger LOG = Logger.getLogger(InboxConsumer.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final long RETRY_FIRST_MILLIS = 250;
    private static final long MAX_RETRY_MILLIS = 15_000;

    /** Whoever stops in order says so, with a name too: its partitions move at once. */
    private static final CloseOptions LEAVING =
            CloseOptions.groupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP);

    private record Retry(long atMillis, long waitMillis) {}

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final Rewinds rewinds;
    private final ConsentNews consentNews;
    private final Unread unread;
    private final MeterRegistry metrics;
    private final Heartbeats heartbeats;
    private final Opening opening;
    private final KafkaConnection kafka;
    private final String group;
    private final Optional<String> instance;
    private final Map<TopicPartition, Retry> retries = new ConcurrentHashMap<>();
    private volatile boolean running;
    private volatile @Nullable KafkaConsumer<String, byte[]> current;
    private @Nullable Heart heart;

    InboxConsumer(
            Inbox inbox,
            DeadLetters deadLetters,
            Rewinds rewinds,
            ConsentNews consentNews,
            Unread unread,
            MeterRegistry metrics,
            Heartbeats heartbeats,
            Opening opening,
            KafkaConnection kafka,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "pixemploi.kit.instance") Optional<String> instance) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.rewinds = rewinds;
        this.consentNews = consentNews;
        this.unread = unread;
        this.metrics = metrics;
        this.heartbeats = heartbeats;
        this.opening = opening;
        this.kafka = kafka;
        this.group = service;
        this.instance = instance;
        metrics.gauge("inbox.partitions.waiting", retries, Map::size);
        // From the start, since nobody sees the rise of a counter that begins with its first letter.
        inbox.topics().forEach(this::buriedOf);
    }

    @Override
    public String name() {
        return "events-heard";
    }

    @Override
    public Optional<PartState> state() {
        KafkaConsumer<String, byte[]> consumer = current;
        if (consumer == null) return Optional.of(PartState.UNKNOWN);
        return Optional.of(isConnected(consumer) && retries.isEmpty() ? PartState.WORKS : PartState.LATE);
    }

    private static boolean isConnected(KafkaConsumer<String, byte[]> consumer) {
        return consumer.metrics().values().stream()
                .filter(figure -> figure.metricName().name().equals("connection-count"))
                .anyMatch(
                        figure -> figure.metricValue() instanceof Number connections && connections.doubleValue() > 0);
    }

    void start(@Observes StartupEvent event) {
        if (inbox.topics().isEmpty()) return;
        running = true;
        heart = heartbeats.start("inbox", this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        KafkaConsumer<String, byte[]> consumer = current;
        if (consumer != null) consumer.wakeup();
        if (heart != null) heart.stop(Duration.ofSeconds(5));
    }

    private void run() {
        while (running && !opening.awaitAMoment()) beat();
        while (running) {
            beat();
            try {
                readUntilStopped();
            } catch (WakeupException e) {
                // Asked to stop.
            } catch (KafkaException e) {
                LOG.warnf("inbox: %s; starting again from the committed offsets", e.getMessage());
                sleep();
            } catch (SqlFailure e) {
                LOG.warnf("inbox: %s; starting again from the committed offsets", e.getMessage());
                sleep();
            } catch (RuntimeException | Error e) {
                LOG.error("inbox: unexpected failure; starting again from the committed offsets", e);
                sleep();
            }
        }
    }

    private void readUntilStopped() {
        var consumer = new KafkaConsumer<String, byte[]>(InboxSettings.of(kafka, group, instance));
        try (var lag = new KafkaClientMetrics(consumer)) {
            lag.bindTo(metrics);
            current = consumer;
            retries.clear();
            consumer.subscribe(inbox.topics());
            while (running) step(consumer);
        } finally {
            unread.forget();
            consumer.close(LEAVING);
        }
    }

    private void beat() {
        Heart started = heart;
        if (started != null) started.beat();
    }

    private void step(KafkaConsumer<String, byte[]> consumer) {
        beat();
        ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
        // After the poll, which is where partitions are assigned; before the records, which a rewind makes worthless.
        if (rewinds.carryOut(consumer)) return;
        resume(consumer);
        for (TopicPartition partition : records.partitions()) {
            applyAll(consumer, partition, records.records(partition));
        }
        unread.look(consumer);
        consentNews.look(consumer);
    }

    private void applyAll(
            KafkaConsumer<String, byte[]> consumer,
            TopicPartition partition,
            List<ConsumerRecord<String, byte[]>> records) {
        long next = records.getFirst().offset();
        for (ConsumerRecord<String, byte[]> record : records) {
            beat();
            if (!applied(CloudEvents.Raw.of(record))) {
                waitAndRetry(consumer, partition, record.offset());
                break;
            }
            next = record.offset() + 1;
            retries.remove(partition);
        }
        consumer.commitSync(Map.of(partition, new OffsetAndMetadata(next)));
    }

    /** True when the message is done with, one way or another; false when it must be tried again. */
    private boolean applied(CloudEvents.Raw raw) {
        try {
            inbox.apply(raw);
            return true;
        } catch (MalformedEvent e) {
            return buried(raw, e);
        } catch (BeingSwitched e) {
            LOG.infof("inbox: %s; %s-%d waits", e.getMessage(), raw.topic(), raw.partition());
            return false;
        } catch (RuntimeException e) {
            LOG.warnf(e, "inbox: %s-%d@%d failed and will be tried again", raw.topic(), raw.partition(), raw.offset());
            return false;
        }
    }

    private boolean buried(CloudEvents.Raw raw, MalformedEvent reason) {
        try {
            deadLetters.bury(raw, String.valueOf(reason.getMessage()));
            buriedOf(raw.topic()).increment();
            return true;
        } catch (RuntimeException e) {
            LOG.warnf(e, "inbox: a dead letter of %s could not be kept and will be tried again", raw.topic());
            return false;
        }
    }

    private Counter buriedOf(String topic) {
        return metrics.counter("inbox.dead.letters", "topic", topic);
    }

    private void waitAndRetry(KafkaConsumer<String, byte[]> consumer, TopicPartition partition, long offset) {
        Retry before = retries.get(partition);
        long wait = before == null ? RETRY_FIRST_MILLIS : Math.min(2 * before.waitMillis(), MAX_RETRY_MILLIS);
        retries.put(partition, new Retry(System.currentTimeMillis() + wait, wait));
        consumer.seek(partition, offset);
        consumer.pause(List.of(partition));
    }

    private void resume(KafkaConsumer<String, byte[]> consumer) {
        retries.keySet().retainAll(consumer.assignment());
        for (TopicPartition partition : consumer.paused()) {
            Retry retry = retries.get(partition);
            if (retry == null || retry.atMillis() <= System.currentTimeMillis()) consumer.resume(List.of(partition));
        }
    }

    private void sleep() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
