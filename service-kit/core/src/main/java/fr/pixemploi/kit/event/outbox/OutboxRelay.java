package fr.pixemploi.kit.event.outbox;

import fr.pixemploi.kit.alive.Heart;
import fr.pixemploi.kit.alive.Heartbeats;
import fr.pixemploi.kit.alive.Opening;
import fr.pixemploi.kit.event.KafkaConnection;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes outbox rows to Kafka. One thread an instance; a shard belongs to the instance that holds its advisory lock, and its
 * producer's {@code transactional.id} fences whoever held the shard before, so that a paused instance that wakes up late cannot
 * write an old state over a new one. Woken after each commit, with a timer behind it for whatever was missed.
 */
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long TIMER_MILLIS = 200;
    /**
     * The rest after a round, in times of the round: a busy service publishes what gathers meanwhile in few transactions, and an
     * event of a quiet one waits for next to nothing. Never longer than the timer.
     */
    private static final long REST = 4;

    private static final long BACKOFF_MILLIS = 1_000;

    private final DataSource dataSource;
    private final Heartbeats heartbeats;
    private final Opening opening;
    private final KafkaConnection kafka;
    private final String service;
    private final Semaphore signal = new Semaphore(0);
    private final Map<Integer, ShardProducer> producers = new HashMap<>();
    private volatile boolean running;
    private @Nullable Heart heart;

    /** @param dataSource of its own: calls that wait for connections hold up no events */
    OutboxRelay(
            @io.quarkus.agroal.DataSource("background") DataSource dataSource,
            Heartbeats heartbeats,
            Opening opening,
            KafkaConnection kafka,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.dataSource = dataSource;
        this.heartbeats = heartbeats;
        this.opening = opening;
        this.kafka = kafka;
        this.service = service;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        heart = heartbeats.start("outbox-relay", this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        wake();
        if (heart != null) heart.stop(Duration.ofSeconds(5));
    }

    /** Says that rows may be waiting. Cheap: called after every commit. */
    void wake() {
        if (signal.availablePermits() == 0) signal.release();
    }

    private void run() {
        // What came out of a backup may tell of people who are erased.
        while (running && !opening.awaitAMoment()) beat();
        while (running) {
            beat();
            try (ShardLease lease = new ShardLease(dataSource)) {
                relayWhile(lease);
            } catch (SQLException e) {
                LOG.warnf("outbox: the database does not answer (%s); trying again", e.getMessage());
                pause(BACKOFF_MILLIS);
            } catch (RuntimeException | Error e) {
                LOG.error("outbox: unexpected failure; trying again", e);
                pause(BACKOFF_MILLIS);
            } finally {
                // Without the lease another instance may own the shards by now.
                closeProducers();
            }
        }
    }

    private void relayWhile(ShardLease lease) throws SQLException {
        OutboxRows rows = new OutboxRows(dataSource);
        while (running) {
            beat();
            long begun = System.nanoTime();
            Round round = relay(lease, rows);
            switch (round) {
                case FAILED -> pause(BACKOFF_MILLIS);
                case DONE -> {
                    rest(System.nanoTime() - begun);
                    pause(TIMER_MILLIS);
                }
                case MORE -> {}
            }
        }
    }

    /** How a round went, from the best to the worst. */
    private enum Round {
        DONE,
        /** A shard had as much as one batch takes. */
        MORE,
        /** Kafka did not take a batch. */
        FAILED;

        Round and(Round other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    /**
     * Sends one batch of each shard, and marks what Kafka has in one statement. No database transaction is open while Kafka is
     * awaited. A row that was sent and not marked, because the process died between, is sent again: inboxes know it.
     */
    private Round relay(ShardLease lease, OutboxRows rows) throws SQLException {
        Round round = Round.DONE;
        // Made at once and not at the first row: it ends the transaction that a killed owner left open, which would
        // hold
        // back every reader of the partitions it touched. And before rows are read: nobody else sends them from then
        // on.
        for (int shard : lease.renew()) round = round.and(attempt(shard, lease, () -> make(shard)));
        List<OutboxRows.Row> sent = new ArrayList<>();
        try {
            for (Map.Entry<Integer, List<OutboxRows.Row>> unsent :
                    lease.unsent().entrySet()) {
                List<OutboxRows.Row> batch = unsent.getValue();
                ShardProducer producer = producers.get(unsent.getKey());
                // Said already why there is none.
                if (producer == null) continue;
                round = round.and(attempt(unsent.getKey(), lease, () -> {
                    producer.publish(batch);
                    sent.addAll(batch);
                }));
                if (batch.size() == OutboxRows.BATCH) round = round.and(Round.MORE);
            }
        } finally {
            if (!sent.isEmpty()) rows.markSent(sent);
        }
        return round;
    }

    /** What happens to one shard holds up no other. */
    private Round attempt(int shard, ShardLease lease, Runnable work) throws SQLException {
        try {
            work.run();
            return Round.DONE;
        } catch (ProducerFencedException e) {
            LOG.warnf("outbox: shard %d was taken over by another instance", shard);
            closeProducer(shard);
            lease.release(shard);
            return Round.DONE;
        } catch (KafkaException e) {
            LOG.warnf("outbox: Kafka does not take shard %d (%s); rows are kept", shard, e.getMessage());
            closeProducer(shard);
            return Round.FAILED;
        }
    }

    private void make(int shard) {
        producers.computeIfAbsent(shard, s -> new ShardProducer(service, s, kafka));
    }

    private void beat() {
        Heart started = heart;
        if (started != null) started.beat();
    }

    private void rest(long nanosOfWork) {
        try {
            Thread.sleep(Math.min(TIMER_MILLIS, REST * TimeUnit.NANOSECONDS.toMillis(nanosOfWork)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private void pause(long millis) {
        try {
            signal.tryAcquire(millis, TimeUnit.MILLISECONDS);
            signal.drainPermits();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private void closeProducer(int shard) {
        ShardProducer producer = producers.remove(shard);
        if (producer != null) producer.close();
    }

    private void closeProducers() {
        producers.values().forEach(ShardProducer::close);
        producers.clear();
    }
}
