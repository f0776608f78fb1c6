package fr.pixemploi.kit.event.inbox;

import fr.pixemploi.kit.event.BeingSwitched;
import fr.pixemploi.kit.event.MalformedEvent;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * What {@link InboxConsumer} does with what it polled. Offsets are committed after the effects, so a crash repeats messages and the inbox
 * drops them. A message that fails for now pauses its partition and is tried again; a malformed one becomes a dead letter; the others go on.
 */
@ApplicationScoped
class InboxSteps {
    private static final Logger LOG = Logger.getLogger(InboxSteps.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final long RETRY_FIRST_MILLIS = 250;
    private static final long MAX_RETRY_MILLIS = 15_000;

    private record Retry(long atMillis, long waitMillis) {}

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final Rewinds rewinds;
    private final ConsentNews consentNews;
    private final Unread unread;
    private final MeterRegistry metrics;
    private final Map<TopicPartition, Retry> retries = new ConcurrentHashMap<>();

    InboxSteps(
            Inbox inbox,
            DeadLetters deadLetters,
            Rewinds rewinds,
            ConsentNews consentNews,
            Unread unread,
            MeterRegistry metrics) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.rewinds = rewinds;
        this.consentNews = consentNews;
        this.unread = unread;
        this.metrics = metrics;
        metrics.gauge("inbox.partitions.waiting", retries, Map::size);
        // From the start, since nobody sees the rise of a counter that begins with its first letter.
        inbox.topics().forEach(this::buriedOf);
    }

    /** With a consumer that has read nothing yet. */
    void begin(Consumer<String, byte[]> consumer) {
        retries.clear();
        consumer.subscribe(inbox.topics());
    }

    /** Whether a partition waits for a message that is to be tried again. */
    boolean areHeldUp() {
        return !retries.isEmpty();
    }

    /**
     * One poll and what comes of it.
     *
     * @param beat called before each message: the thread lives
     */
    void next(Consumer<String, byte[]> consumer, Runnable beat) {
        beat.run();
        ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
        // After the poll, which is where partitions are assigned; before the records, which a rewind makes worthless.
        if (rewinds.carryOut(consumer)) return;
        resume(consumer);
        for (TopicPartition partition : records.partitions()) {
            applyAll(consumer, partition, records.records(partition), beat);
        }
        unread.look(consumer);
        consentNews.look(consumer);
    }

    private void applyAll(
            Consumer<String, byte[]> consumer,
            TopicPartition partition,
            List<ConsumerRecord<String, byte[]>> records,
            Runnable beat) {
        long next = records.getFirst().offset();
        for (ConsumerRecord<String, byte[]> record : records) {
            beat.run();
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

    private void waitAndRetry(Consumer<String, byte[]> consumer, TopicPartition partition, long offset) {
        Retry before = retries.get(partition);
        long wait = before == null ? RETRY_FIRST_MILLIS : Math.min(2 * before.waitMillis(), MAX_RETRY_MILLIS);
        retries.put(partition, new Retry(millis() + wait, wait));
        consumer.seek(partition, offset);
        consumer.pause(List.of(partition));
    }

    private void resume(Consumer<String, byte[]> consumer) {
        retries.keySet().retainAll(consumer.assignment());
        for (TopicPartition partition : consumer.paused()) {
            Retry retry = retries.get(partition);
            if (retry == null || retry.atMillis() <= millis()) consumer.resume(List.of(partition));
        }
    }

    /** Of a clock that nobody sets: how long is waited hangs on no date. */
    long millis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }
}
