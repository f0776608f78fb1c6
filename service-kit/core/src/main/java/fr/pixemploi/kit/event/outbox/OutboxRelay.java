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
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
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
            try (ShardRounds rounds = new ShardRounds(dataSource, service, kafka)) {
                relayWhile(rounds);
            } catch (SQLException e) {
                LOG.warnf("outbox: the database does not answer (%s); trying again", e.getMessage());
                pause(BACKOFF_MILLIS);
            } catch (RuntimeException | Error e) {
                LOG.error("outbox: unexpected failure; trying again", e);
                pause(BACKOFF_MILLIS);
            }
        }
    }

    private void relayWhile(ShardRounds rounds) throws SQLException {
        while (running) {
            beat();
            long begun = System.nanoTime();
            switch (rounds.next()) {
                case FAILED -> pause(BACKOFF_MILLIS);
                case DONE -> {
                    rest(System.nanoTime() - begun);
                    pause(TIMER_MILLIS);
                }
                case MORE -> {}
            }
        }
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
}
