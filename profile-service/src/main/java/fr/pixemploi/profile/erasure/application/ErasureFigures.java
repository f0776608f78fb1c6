package fr.pixemploi.profile.erasure.application;

import fr.pixemploi.profile.erasure.domain.TrackedErasures;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** For how long the oldest erasure is under way, in all services together. */
@ApplicationScoped
class ErasureFigures {
    private final TrackedErasures erasures;
    private final Clock clock;
    private volatile double seconds;

    ErasureFigures(TrackedErasures erasures, Clock clock, MeterRegistry metrics) {
        this.erasures = erasures;
        this.clock = clock;
        Gauge.builder("erasures.unfinished.oldest.seconds", this, figures -> figures.seconds)
                .description(
                        "Age of the oldest erasure that at least one service has not completed, or whose account is still there")
                .register(metrics);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        // Unknown, and not what it was, when the database does not answer.
        seconds = Double.NaN;
        seconds = erasures.oldestUnderWay()
                .map(asked -> Duration.between(asked, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
