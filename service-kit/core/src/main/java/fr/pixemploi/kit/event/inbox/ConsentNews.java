package fr.pixemploi.kit.event.inbox;

import fr.pixemploi.kit.problem.KitRefusal;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.status.PartState;
import fr.pixemploi.kit.status.StatusPart;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Whether withdrawals of consent would have reached this service. They would, when its consumer stood at the end of every partition of
 * their topic a short while ago: then nobody had said anything that it does not know. The service that says them may well be away; the
 * broker may not, nor may one partition wait behind a message that fails. Kept in the database, since each instance reads some of the
 * partitions only, and all of them answer calls.
 */
@ApplicationScoped
public class ConsentNews implements StatusPart {
    private static final Logger LOG = Logger.getLogger(ConsentNews.class);
    /** How often it is looked, in parts of the time for which a look counts. */
    private static final long LOOKS = 10;

    private static final Duration ANSWER = Duration.ofSeconds(2);

    private final Sql sql;
    private final String topic;
    private final Duration within;
    /** Not in the services whose own news they are, or that show nothing of others. */
    private final boolean isHeard;

    private long lookAgainAt = System.nanoTime();
    /** Seconds since the partition was read to its end that was so longest ago; NaN while one never was. */
    private volatile double age = Double.NaN;

    private volatile boolean wereStale;

    ConsentNews(
            Sql sql,
            Inbox inbox,
            MeterRegistry metrics,
            @ConfigProperty(name = "pixemploi.kit.consent-topic") String topic,
            @ConfigProperty(name = "pixemploi.kit.consent-news-within") Duration within) {
        this.sql = sql;
        this.topic = topic;
        this.within = within;
        this.isHeard = inbox.topics().contains(topic);
        if (isHeard)
            Gauge.builder("consent.news.age.seconds", this, news -> news.age)
                    .description("Since when news of consents may be missing; NaN while that is unknown")
                    .register(metrics);
    }

    @Override
    public String name() {
        return "consent-news";
    }

    /** While they are late, results are shown to the person alone. */
    @Override
    public Optional<PartState> state() {
        return isHeard ? Optional.of(PartState.within(age, within, PartState.LATE)) : Optional.empty();
    }

    /** Whether they can be relied on now. */
    public boolean areFresh() {
        // Not now(): another instance may have looked after this transaction began.
        return sql.query("""
                        select 1 from inbox_end where topic = ? having count(*) filter (where stood_at
                          between clock_timestamp() - ? * interval '1 millisecond' and clock_timestamp()) = max(partitions)
                        """, topic, within.toMillis()).exists();
    }

    /** Tells operators why readings of what others shared are refused, or soon will be. */
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        if (!isHeard) return;
        // Unknown, and not what it was, when the database does not answer.
        double measured = Double.NaN;
        try {
            measured = sql.query("""
                        select case when count(*) = max(partitions)
                          then extract(epoch from clock_timestamp() - min(stood_at)) else 'NaN' end as age
                        from inbox_end where topic = ?
                        """, topic).one(row -> row.number("age"));
        } finally {
            age = measured;
        }
        boolean stale = !areFresh();
        if (stale != wereStale)
            LOG.warnf("news of consents are %s", stale ? "stale: reads are refused" : "fresh again");
        wereStale = stale;
    }

    /**
     * To be called before anybody reads what somebody else shared.
     *
     * @throws KitRefusal 503 {@code consent-news-stale} when a withdrawal may be on its way for too long
     */
    public void needFresh() {
        if (!areFresh()) throw new KitRefusal(503, "consent-news-stale");
    }

    /** On the consumer's thread, when all that it polled is handled: notes which partitions of its own have no more to tell. */
    void look(Consumer<String, byte[]> consumer) {
        if (System.nanoTime() - lookAgainAt < 0) return;
        List<TopicPartition> own = consumer.assignment().stream()
                .filter(partition -> partition.topic().equals(topic))
                .toList();
        if (own.isEmpty()) return;
        try {
            var ends = consumer.endOffsets(own, ANSWER);
            int partitions = consumer.partitionsFor(topic, ANSWER).size();
            List<TopicPartition> read = own.stream()
                    .filter(partition ->
                            consumer.position(partition, ANSWER) >= ends.getOrDefault(partition, Long.MAX_VALUE))
                    .toList();
            sql.batch("""
                    insert into inbox_end (topic, partition, partitions, stood_at) values (?, ?, ?, clock_timestamp())
                    on conflict (topic, partition) do update
                    set partitions = excluded.partitions, stood_at = excluded.stood_at
                    """, read, partition -> Sql.arguments(topic, partition.partition(), partitions));
            // While it catches up, at each poll.
            if (read.size() == own.size()) lookAgainAt = System.nanoTime() + within.toNanos() / LOOKS;
        } catch (WakeupException stop) {
            throw stop;
        } catch (KafkaException e) {
            LOG.debugf("the ends of %s are not known: %s", topic, e.getMessage());
            lookAgainAt = System.nanoTime() + within.toNanos() / LOOKS;
        }
    }
}
