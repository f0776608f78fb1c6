package fr.pixemploi.kit.event.inbox;

import fr.pixemploi.kit.alive.Heartbeats;
import fr.pixemploi.kit.alive.Opening;
import fr.pixemploi.kit.event.BeforeOpening;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.KafkaConnection;
import fr.pixemploi.kit.event.OwnStates;
import fr.pixemploi.kit.event.outbox.Outbox;
import fr.pixemploi.kit.event.outbox.SimulatedOutbox;
import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.kit.security.KnownPeople;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.sql.SqlFailure;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.TracerProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.KafkaException;

/** The inbox itself, step by step, with what operators have it do. */
public final class SimulatedInbox {
    private final Inbox inbox;
    private final InboxSteps steps;
    private final Rewinds rewinds;
    private final Restores restores;
    private final ErasureNews erasureNews;
    private final KafkaConnection kafka;
    private final String service;

    /** Of one instance. */
    public SimulatedInbox(
            List<EventHandler> handlers,
            Sql sql,
            ErasedPeople erased,
            KnownPeople known,
            Outbox outbox,
            KafkaConnection kafka,
            Opening opening,
            Heartbeats heartbeats,
            List<BeforeOpening> conditions,
            List<OwnStates> ownStates,
            Clock clock,
            String service,
            String erasureTopic) {
        this.kafka = kafka;
        this.service = service;
        MeterRegistry metrics = new SimpleMeterRegistry();
        inbox = new Inbox(
                handlers,
                List.of(),
                sql,
                new TablesBeside(sql),
                erased,
                known,
                TracerProvider.noop().get(service),
                metrics,
                erasureTopic);
        rewinds = new Rewinds(sql);
        steps =
                new InboxSteps(
                        inbox,
                        new DeadLetters(sql, outbox, inbox, service),
                        rewinds,
                        new ConsentNews(sql, inbox, metrics, "nobody.sharing.state", Duration.ofMinutes(5)),
                        new Unread(inbox, metrics),
                        metrics) {
                    @Override
                    long millis() {
                        return clock.millis();
                    }
                };
        restores = new Restores(sql, kafka, erased, outbox, SimulatedOutbox.shards(service, kafka), ownStates, service);
        erasureNews =
                new ErasureNews(inbox, sql, kafka, opening, conditions, List.of(), clock, heartbeats, erasureTopic);
    }

    public Set<String> topics() {
        return inbox.topics();
    }

    /** Reads until a call fails or {@code stop} throws. */
    public void read(Runnable stop) {
        try (var consumer = kafka.consumer(InboxSettings.of(kafka, service, Optional.empty()))) {
            steps.begin(consumer);
            while (true) {
                stop.run();
                steps.next(consumer, () -> {});
            }
        } catch (KafkaException | SqlFailure e) {
            // The next consumer goes on.
        }
    }

    /** What an instance does before it opens. */
    public void open(Runnable stop) {
        while (true) {
            try {
                erasureNews.look();
                while (!erasureNews.attempt()) stop.run();
                return;
            } catch (SqlFailure e) {
                stop.run();
            }
        }
    }

    public void rewind(String topic, OffsetDateTime from) {
        rewinds.rewind(topic, from);
    }

    public long raiseEpoch() {
        return restores.raiseEpoch().epoch();
    }
}
