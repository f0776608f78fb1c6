package fr.pixemploi.kit.event.inbox;

import fr.pixemploi.kit.alive.Heart;
import fr.pixemploi.kit.alive.Heartbeats;
import fr.pixemploi.kit.alive.Opening;
import fr.pixemploi.kit.event.KafkaConnection;
import fr.pixemploi.kit.sql.SqlFailure;
import fr.pixemploi.kit.status.PartState;
import fr.pixemploi.kit.status.StatusPart;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The loop that reads all topics of the service in one consumer group, in {@link InboxSteps}. Its own loop, not annotations, because
 * rewinding and pausing need the consumer's own thread.
 */
@ApplicationScoped
public class InboxConsumer implements StatusPart {
    private static final Logger LOG = Logger.getLogger(InboxConsumer.class);

    /** Whoever stops in order says so, with a name too: its partitions move at once. */
    private static final CloseOptions LEAVING =
            CloseOptions.groupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP);

    private final Inbox inbox;
    private final InboxSteps steps;
    private final Unread unread;
    private final MeterRegistry metrics;
    private final Heartbeats heartbeats;
    private final Opening opening;
    private final KafkaConnection kafka;
    private final String group;
    private final Optional<String> instance;
    private volatile boolean running;
    private volatile @Nullable Consumer<String, byte[]> current;
    private @Nullable Heart heart;

    InboxConsumer(
            Inbox inbox,
            InboxSteps steps,
            Unread unread,
            MeterRegistry metrics,
            Heartbeats heartbeats,
            Opening opening,
            KafkaConnection kafka,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "pixemploi.kit.instance") Optional<String> instance) {
        this.inbox = inbox;
        this.steps = steps;
        this.unread = unread;
        this.metrics = metrics;
        this.heartbeats = heartbeats;
        this.opening = opening;
        this.kafka = kafka;
        this.group = service;
        this.instance = instance;
    }

    @Override
    public String name() {
        return "events-heard";
    }

    @Override
    public Optional<PartState> state() {
        Consumer<String, byte[]> consumer = current;
        if (consumer == null) return Optional.of(PartState.UNKNOWN);
        return Optional.of(isConnected(consumer) && !steps.areHeldUp() ? PartState.WORKS : PartState.LATE);
    }

    private static boolean isConnected(Consumer<String, byte[]> consumer) {
        return consumer.metrics().values().stream()
                .filter(figure -> figure.metricName().name().equals("connection-count"))
                .anyMatch(
                        figure -> figure.metricValue() instanceof Number connections && connections.doubleValue() > 0);
    }

    void start(@Observes StartupEvent event) {
        if (inbox.topics().isEmpty()) return;
        running = true;
        // Its figures are there from the start, and not from the first message on.
        steps.areHeldUp();
        heart = heartbeats.start("inbox", this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        Consumer<String, byte[]> consumer = current;
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
        Consumer<String, byte[]> consumer = kafka.consumer(InboxSettings.of(kafka, group, instance));
        try (var lag = new KafkaClientMetrics(consumer)) {
            lag.bindTo(metrics);
            current = consumer;
            steps.begin(consumer);
            while (running) steps.next(consumer, this::beat);
        } finally {
            unread.forget();
            consumer.close(LEAVING);
        }
    }

    private void beat() {
        Heart started = heart;
        if (started != null) started.beat();
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
