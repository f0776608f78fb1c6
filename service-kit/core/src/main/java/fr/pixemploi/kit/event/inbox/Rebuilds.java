package fr.pixemploi.kit.event.inbox;

import fr.pixemploi.kit.event.BeingSwitched;
import fr.pixemploi.kit.event.KafkaConnection;
import fr.pixemploi.kit.event.MalformedEvent;
import fr.pixemploi.kit.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Builds read models again from their state topics, while they are read and news go on to be written to them. The wish is a row; one
 * instance takes it, reads the topic from its beginning into {@link TablesBeside}, and at the end holds the news for a moment, reads what
 * is left, and switches in one transaction. Whoever fails or is killed leaves the read model as it was; its wish is taken up by another
 * attempt, which begins anew, the later the more of them there were, until an operator takes the wish back. An attempt that lost its
 * wish changes nothing any more.
 */
@ApplicationScoped
public class Rebuilds {
    /** One try at a rebuild; a later one has a higher number. */
    record Attempt(String topic, long number) {}

    private static final Logger LOG = Logger.getLogger(Rebuilds.class);
    private static final Duration POLL = Duration.ofMillis(200);
    /** Far beyond what the largest switch takes. */
    private static final int LONGEST_SECONDS = 60 * 60;

    /** What is read in this time before a switch, is read during one in about the same, while news wait. */
    private static final Duration SHORT = Duration.ofSeconds(1);

    /** News wait no longer for what is left to read; a partition without a leader is never read to its end. */
    private static final Duration LONGEST_READ_OF_A_SWITCH = Duration.ofSeconds(10);

    private static final int MAX_FAILURE_CHARACTERS = 1_000;

    private final Sql sql;
    private final Inbox inbox;
    private final TablesBeside beside;
    private final KafkaConnection kafka;
    private volatile boolean stopping;

    Rebuilds(Sql sql, Inbox inbox, TablesBeside beside, KafkaConnection kafka) {
        this.sql = sql;
        this.inbox = inbox;
        this.beside = beside;
        this.kafka = kafka;
    }

    /**
     * Wishes that the read model of a state topic is built again. One wish a topic: while it is open, another is the same.
     *
     * @throws IllegalArgumentException when no table is filled by this topic alone
     */
    public void rebuild(String topic) {
        if (inbox.readModel(topic).isEmpty()) throw new IllegalArgumentException("nothing is rebuilt from " + topic);
        sql.update("insert into inbox_rebuild (topic) values (?) on conflict do nothing", topic);
    }

    /**
     * Takes the wish of a topic back, and away what was built for it; false when there is none.
     *
     * @throws BeingSwitched when it is being fulfilled this moment
     */
    public boolean cancel(String topic) {
        return QuarkusTransaction.requiringNew().call(() -> {
            beside.holdOffSwitch(topic);
            boolean open = sql.updateOne("delete from inbox_rebuild where topic = ?", topic);
            if (open) beside.drop(topic);
            return open;
        });
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void carryOut() {
        take().ifPresent(attempt -> {
            try {
                carryOut(attempt);
            } catch (RuntimeException e) {
                if (!stopping && putOff(attempt, e))
                    LOG.warnf(e, "rebuild of %s: attempt %d failed; it begins anew", attempt.topic(), attempt.number());
                else LOG.infof("rebuild of %s: attempt %d ends: %s", attempt.topic(), attempt.number(), reason(e));
            }
        });
    }

    /** The next attempt begins after half a minute, or twice as long as the last time, up to ten minutes. False: it is not ours to say. */
    private boolean putOff(Attempt attempt, RuntimeException failure) {
        return sql.updateOne("""
                update inbox_rebuild set failure = ?,
                  due_at = now() + least(interval '30 seconds' * 2 ^ least(attempt - 1, 9), interval '10 minutes')
                where topic = ? and attempt = ?
                """, reason(failure), attempt.topic(), attempt.number());
    }

    private static String reason(RuntimeException failure) {
        Throwable cause = failure.getCause();
        String reason = failure.getMessage() + (cause == null ? "" : ": " + cause.getMessage());
        return reason.substring(0, Math.min(reason.length(), MAX_FAILURE_CHARACTERS));
    }

    /** The wish whose attempt said nothing for half a minute or failed for long enough, or that has none yet; now it has ours. */
    Optional<Attempt> take() {
        return sql.query("""
                        update inbox_rebuild set attempt = attempt + 1, due_at = now() + interval '30 seconds' where topic = (
                          select topic from inbox_rebuild where due_at < now()
                          order by topic limit 1 for update skip locked)
                        returning topic, attempt
                        """).optional(row -> new Attempt(row.text("topic"), row.bigint("attempt")));
    }

    void carryOut(Attempt attempt) {
        String topic = attempt.topic();
        QuarkusTransaction.requiringNew().run(() -> {
            needWish(attempt);
            beside.make(topic, inbox.readModel(topic));
        });
        try (var consumer = kafka.consumer(InboxSettings.alone(kafka))) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            if (partitions.isEmpty()) throw new IllegalStateException("there is no topic " + topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            catchUp(consumer, attempt);
            QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_SECONDS)
                    .run(() -> sql.patiently(() -> switchTables(consumer, attempt)));
        }
    }

    /** Reads until little is left to read, whatever came in the meantime. */
    private void catchUp(Consumer<String, byte[]> consumer, Attempt attempt) {
        long began;
        do {
            began = System.nanoTime();
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            while (isBefore(ends, consumer)) readOn(consumer, attempt);
        } while (System.nanoTime() - began > SHORT.toNanos());
    }

    /** @throws IllegalStateException when that takes too long while news wait */
    void readTheRest(Consumer<String, byte[]> consumer, Attempt attempt) {
        long began = System.nanoTime();
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment(), LONGEST_READ_OF_A_SWITCH);
        while (isBefore(ends, consumer)) {
            if (System.nanoTime() - began > LONGEST_READ_OF_A_SWITCH.toNanos())
                throw new IllegalStateException(
                        "the rest of the topic was not read in " + LONGEST_READ_OF_A_SWITCH.toSeconds() + " s");
            readOn(consumer, attempt);
        }
    }

    private static boolean isBefore(Map<TopicPartition, Long> ends, Consumer<String, byte[]> consumer) {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    private void readOn(Consumer<String, byte[]> consumer, Attempt attempt) {
        needWish(attempt);
        for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) replay(CloudEvents.Raw.of(record));
    }

    private void replay(CloudEvents.Raw raw) {
        try {
            inbox.replay(raw);
        } catch (MalformedEvent e) {
            QuarkusTransaction.requiringNew().run(() -> beside.leaveOut(raw, String.valueOf(e.getMessage())));
        }
    }

    private boolean switchTables(Consumer<String, byte[]> consumer, Attempt attempt) {
        String topic = attempt.topic();
        beside.holdOffNews(topic);
        // Holds the row: nobody takes the wish before the end of this transaction. After the lock, in the order of
        // whoever takes it back.
        needWish(attempt);
        // Whatever the news wrote so far stands on the topic by now.
        readTheRest(consumer, attempt);
        if (beside.haveSomeoneErased(topic))
            throw new IllegalStateException("somebody was erased meanwhile, or is about to be");
        TablesBeside.LeftOut leftOut = beside.leftOut(topic);
        if (leftOut.ofRows() > 0)
            throw new IllegalStateException(
                    "no handler takes what the topic says of %d aggregates that are known, such as %s"
                            .formatted(leftOut.ofRows(), leftOut.first()));
        TablesBeside.Changed changed = beside.replace(topic, inbox.readModel(topic));
        beside.drop(topic);
        sql.update("delete from inbox_rebuild where topic = ?", topic);
        String done = "%s is rebuilt: %d rows went, %d came".formatted(topic, changed.gone(), changed.come());
        if (leftOut.records() == 0) LOG.info(done);
        else
            LOG.warnf(
                    "%s; left out: %d records that no handler takes, such as %s",
                    done, leftOut.records(), leftOut.first());
        return true;
    }

    /** Says that this attempt goes on, and ends it when the wish is no longer its own. */
    private void needWish(Attempt attempt) {
        if (stopping) throw new IllegalStateException("the service stops");
        if (!sql.updateOne(
                "update inbox_rebuild set due_at = now() + interval '30 seconds' where topic = ? and attempt = ?",
                attempt.topic(),
                attempt.number()))
            throw new IllegalStateException("the wish is taken back, or another attempt has taken over");
    }
}
