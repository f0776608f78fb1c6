package fr.pixemploi.certification.passport.application;

import fr.pixemploi.certification.CertificationSettings;
import fr.pixemploi.certification.passport.domain.PassportBatches;
import fr.pixemploi.kit.status.PartState;
import fr.pixemploi.kit.status.StatusPart;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * How old the oldest certificate is that the passport of skills has not accepted: certifiers have three months (decree 2019-1490), and are
 * warned well before. Of a service that sends nothing nothing is told.
 */
@ApplicationScoped
class PassportFigures implements StatusPart {
    private final PassportBatches batches;
    private final CertificationSettings settings;
    private final Clock clock;
    private volatile double seconds = Double.NaN;

    PassportFigures(PassportBatches batches, CertificationSettings settings, Clock clock, MeterRegistry metrics) {
        this.batches = batches;
        this.settings = settings;
        this.clock = clock;
        metrics.gauge("passport.oldest.unaccepted.seconds", this, figures -> figures.seconds);
    }

    @Scheduled(every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        // Unknown, and not what it was, when the database does not answer.
        double measured = Double.NaN;
        try {
            measured = batches.oldestNotAccepted()
                    .map(since ->
                            (double) Duration.between(since, clock.instant()).toSeconds())
                    .orElse(0.0);
        } finally {
            seconds = measured;
        }
    }

    @Override
    public String name() {
        return "passport";
    }

    @Override
    public Optional<PartState> state() {
        if (settings.passport().sender().isEmpty()) return Optional.empty();
        return Optional.of(
                PartState.within(seconds, Duration.ofDays(settings.passport().warnAfterDays()), PartState.UNKNOWN));
    }
}
