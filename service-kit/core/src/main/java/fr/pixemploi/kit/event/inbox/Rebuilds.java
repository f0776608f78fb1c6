package fr.pixemploi.kit.event.inbox;

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
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Builds read models again from their state topics, while they are read and news go on to be written to them. The wish is a row; one
 * instance takes it, reads the topic from its beginning into {@link TablesBeside}, and at the end holds the news for a moment, reads what
 * is left, and switches in one transaction. Whoever fails or is killed leaves the read model as it was; its wish is taken up by another
 * attempt, which begins anew, and an attempt that lost its wish changes nothing any more.
 */
@ApplicationScoped
public class Rebuilds {
    /** One try at a rebuild; a later one has a higher number. */
    record Attempt(String topic, long number) {}

    private static final Logger LOG = Logger.getLogger(Rebuilds.class);
    private static final Duration POLL = Duration.ofMillis(200);
    /** Far beyond what the largest switch takes. */
    private static final int LONGEST_SECONDS = 60 * 60;

    private final Sql sql;
    private final Inbox inbox;
    private final TablesBeside beside;
    private final String bootstrapServers;
    private volatile boolean stopping;

    Rebuilds(
            Sql sql,
            Inbox inbox,
            TablesBeside beside,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.sql = sql;
        this.inbox = inbox;
        this.beside = beside;
        this.bootstrapServers = bootstrapServers;
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

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void carryOut() {
        take().ifPresent(attempt -> {
            try {
                carryOut(attempt);
            } catch (RuntimeException e) {
                LOG.warnf(e, "rebuild of %s: attempt %d failed; it begins anew", attempt.topic(), attempt.number());
            }
        });
    }

    /** The wish whose attempt said nothing for half a minute, or that has none yet; now it has ours. */
    Optional<Attempt> take() {
        return sql.query("""
                        update inbox_rebuild set attempt = attempt + 1, alive_at = now() where topic = (
                          select topic from inbox_rebuild where alive_at < now() - interval '30 seconds'
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
        try (var consumer = new KafkaConsumer<String, byte[]>(InboxSettings.alone(bootstrapServers))) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            if (partitions.isEmpty()) throw new IllegalStateException("there is no topic " + topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            readToTheEnd(consumer, attempt);
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> switchTables(consumer, attempt));
        }
    }

    private void readToTheEnd(KafkaConsumer<String, byte[]> consumer, Attempt attempt) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            needWish(attempt);
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) replay(CloudEvents.Raw.of(record));
        }
    }

    private void replay(CloudEvents.Raw raw) {
        try {
            inbox.replay(raw);
        } catch (MalformedEvent e) {
            LOG.debugf("%s-%d@%d is left out: %s", raw.topic(), raw.partition(), raw.offset(), e.getMessage());
        }
    }

    private void switchTables(KafkaConsumer<String, byte[]> consumer, Attempt attempt) {
        String topic = attempt.topic();
        // Holds the row: nobody takes the wish before the end of this transaction.
        needWish(attempt);
        beside.holdOffNews(topic);
        // Whatever the news wrote so far stands on the topic by now.
        readToTheEnd(consumer, attempt);
        if (beside.haveSomeoneErased(topic)) throw new IllegalStateException("somebody was erased meanwhile");
        TablesBeside.Changed changed = beside.replace(topic, inbox.readModel(topic));
        beside.drop(topic);
        sql.update("delete from inbox_rebuild where topic = ?", topic);
        LOG.infof("%s is rebuilt: %d rows went, %d came", topic, changed.gone(), changed.come());
    }

    /** Says that this attempt goes on, and ends it when the wish is no longer its own. */
    private void needWish(Attempt attempt) {
        if (stopping) throw new IllegalStateException("the service stops");
        if (!sql.updateOne(
                "update inbox_rebuild set alive_at = now() where topic = ? and attempt = ?",
                attempt.topic(),
                attempt.number())) throw new IllegalStateException("another attempt has taken over");
    }
}
