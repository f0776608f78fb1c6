package fr.pixemploi.kit.event.inbox;

import fr.pixemploi.kit.alive.Heart;
import fr.pixemploi.kit.alive.Heartbeats;
import fr.pixemploi.kit.alive.Opening;
import fr.pixemploi.kit.event.AfterRestore;
import fr.pixemploi.kit.event.BeforeOpening;
import fr.pixemploi.kit.event.KafkaConnection;
import fr.pixemploi.kit.event.MalformedEvent;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.sql.SqlFailure;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads at each start who was erased since this database last knew, before the instance opens. When the database is another one than it
 * was, by its own account, the instance stays closed until that is done; otherwise it opens without Kafka too, and goes on trying. The
 * position is the database's own and not that of the consumer group, which stands where the lost data stood.
 */
@ApplicationScoped
class ErasureNews {
    private static final Logger LOG = Logger.getLogger(ErasureNews.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final long AGAIN_MILLIS = 1_000;

    private static final String IDENTITY = """
            (select system_identifier from pg_control_system()) || '/' || (select timeline_id from pg_control_checkpoint()) || '/'
            || (select oid from pg_database where datname = current_database())
            """;

    private final Inbox inbox;
    private final Sql sql;
    private final KafkaConnection kafka;
    private final Opening opening;
    private final List<BeforeOpening> conditions;
    private final List<AfterRestore> afterRestore;
    private final Clock clock;
    private boolean restored;
    private boolean known;
    private Instant started = Instant.EPOCH;
    private final Heartbeats heartbeats;
    private final String topic;
    private volatile boolean stopping;
    /** Of before anything is heard: what the group's consumer hears later may lie behind what is missing. */
    private Map<Integer, Long> positions = Map.of();

    private @Nullable Heart heart;

    ErasureNews(
            Inbox inbox,
            Sql sql,
            KafkaConnection kafka,
            Opening opening,
            @All List<BeforeOpening> conditions,
            @All List<AfterRestore> afterRestore,
            Clock clock,
            Heartbeats heartbeats,
            @ConfigProperty(name = "pixemploi.kit.erasure-topic") String topic) {
        this.inbox = inbox;
        this.sql = sql;
        this.kafka = kafka;
        this.opening = opening;
        this.conditions = conditions;
        this.afterRestore = afterRestore;
        this.clock = clock;
        this.heartbeats = heartbeats;
        this.topic = topic;
    }

    /** In the usual case all is known before the first call can come. */
    void start(@Observes StartupEvent event) {
        look();
        if (attempt()) return;
        if (!restored) opening.open();
        heart = heartbeats.start("erasure-news", this::catchUp);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (heart != null) heart.stop(Duration.ofSeconds(5));
    }

    /** Before anything is heard. */
    void look() {
        // First: what a sibling notes that opens meanwhile is of today.
        started = clock.instant();
        restored = isAnother();
        positions = sql
                .query("select partition, next_offset from erasure_position")
                .list(row -> Map.entry(row.integer("partition"), row.bigint("next_offset")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (restored) LOG.warn("the database is another one than it was: closed until all erasures are applied");
    }

    /** @return whether all is known, and the instance open */
    boolean attempt() {
        known = known || isCaughtUp();
        if (!known || (restored && !areMet())) return false;
        rememberAndOpen();
        return true;
    }

    private boolean isAnother() {
        return sql.query("select 1 from database_identity where identity <> " + IDENTITY)
                .exists();
    }

    private void catchUp() {
        while (!stopping && !attempt()) rest();
        // The thread stays, since one that ended looks dead.
        while (!stopping) rest();
    }

    private boolean areMet() {
        try {
            afterRestore.forEach(each -> each.handle(started));
            return conditions.stream().allMatch(BeforeOpening::isDone);
        } catch (SqlFailure e) {
            LOG.warnf("what must be done before opening is not known: %s", e.getMessage());
            return false;
        }
    }

    private void rememberAndOpen() {
        sql.update("insert into database_identity (identity) select " + IDENTITY
                + " on conflict (only_one) do update set identity = excluded.identity");
        opening.open();
    }

    /** @return whether all that stood on the topic when this began is applied */
    private boolean isCaughtUp() {
        try (var consumer = kafka.consumer(InboxSettings.alone(kafka))) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic, ANSWER).stream()
                    .map(part -> new TopicPartition(topic, part.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, ANSWER);
            consumer.assign(partitions);
            if (!isTheTopicThatWasRead(ends)) return false;
            ends.forEach(
                    (partition, end) -> consumer.seek(partition, positions.getOrDefault(partition.partition(), 0L)));
            while (!stopping
                    && ends.entrySet().stream()
                            .anyMatch(end -> consumer.position(end.getKey(), ANSWER) < end.getValue())) {
                beat();
                consumer.poll(POLL).forEach(this::apply);
            }
            return !stopping;
        } catch (KafkaException | SqlFailure e) {
            LOG.warnf("who was erased is not known yet: %s", e.getMessage());
            return false;
        }
    }

    /** One that ends before what this database read of it was made anew: it does not tell who was erased. */
    private boolean isTheTopicThatWasRead(Map<TopicPartition, Long> ends) {
        boolean whole = !ends.isEmpty()
                && ends.entrySet().stream()
                        .allMatch(end -> positions.getOrDefault(end.getKey().partition(), 0L) <= end.getValue());
        if (!whole) LOG.errorf("%s does not reach as far as this database read it: it was lost or made anew", topic);
        return whole;
    }

    private void apply(ConsumerRecord<String, byte[]> record) {
        try {
            inbox.apply(CloudEvents.Raw.of(record));
        } catch (MalformedEvent e) {
            LOG.warnf("%s-%d@%d is left out: %s", record.topic(), record.partition(), record.offset(), e.getMessage());
        }
    }

    private void beat() {
        Heart started = heart;
        if (started != null) started.beat();
    }

    private void rest() {
        beat();
        try {
            Thread.sleep(AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
