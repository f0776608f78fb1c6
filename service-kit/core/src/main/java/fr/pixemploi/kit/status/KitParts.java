package fr.pixemploi.kit.status;

import fr.pixemploi.kit.alive.DatabaseAnswers;
import fr.pixemploi.kit.event.outbox.OutboxAge;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.oidc.runtime.TenantConfigBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The parts that every service has, read from readiness and from the metrics by their names. */
@ApplicationScoped
class KitParts {
    /** The relay is woken by each commit: what waits for so long does not go out. */
    private static final Duration SENT_WITHIN = Duration.ofMinutes(1);

    private final MeterRegistry metrics;

    KitParts(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    private record Part(String name, Supplier<Optional<PartState>> measured) implements StatusPart {
        @Override
        public Optional<PartState> state() {
            return measured.get();
        }
    }

    @Produces
    @Singleton
    StatusPart database(DatabaseAnswers database) {
        return new Part("database", () -> Optional.of(database.answeredLately() ? PartState.WORKS : PartState.AWAY));
    }

    /** Without the keys of the identity provider, fetched once, no token can be told from a forged one. */
    @Produces
    @Singleton
    StatusPart signIn(TenantConfigBean tenants) {
        return new Part(
                "sign-in", () -> Optional.of(tenants.getDefaultTenant().ready() ? PartState.WORKS : PartState.AWAY));
    }

    @Produces
    @Singleton
    StatusPart eventsSent(OutboxAge age) {
        return new Part("events-sent", () -> Optional.of(within(age.seconds(), SENT_WITHIN, PartState.UNKNOWN)));
    }

    @Produces
    @Singleton
    StatusPart eventsHeard() {
        return new Part("events-heard", () -> Optional.of(heard()));
    }

    private PartState heard() {
        Collection<Gauge> connections = gauges("kafka.consumer.connection.count");
        if (connections.isEmpty()) return PartState.UNKNOWN;
        boolean connected = connections.stream().anyMatch(gauge -> gauge.value() > 0);
        boolean waits = gauges("inbox.partitions.waiting").stream().anyMatch(gauge -> gauge.value() > 0);
        return connected && !waits ? PartState.WORKS : PartState.LATE;
    }

    /** While they are late, results are shown to the person alone. */
    @Produces
    @Singleton
    StatusPart consentNews(@ConfigProperty(name = "pixemploi.kit.consent-news-within") Duration within) {
        return new Part(
                "consent-news",
                () -> gauges("consent.news.age.seconds").stream()
                        .map(age -> within(age.value(), within, PartState.LATE))
                        .findAny());
    }

    private Collection<Gauge> gauges(String name) {
        return metrics.find(name).gauges();
    }

    private static PartState within(double seconds, Duration most, PartState notMeasured) {
        if (Double.isNaN(seconds)) return notMeasured;
        return seconds * 1000 <= most.toMillis() ? PartState.WORKS : PartState.LATE;
    }
}
