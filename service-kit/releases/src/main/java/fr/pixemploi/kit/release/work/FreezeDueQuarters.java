package fr.pixemploi.kit.release.work;

import fr.pixemploi.kit.alive.Opening;
import fr.pixemploi.kit.release.Quarter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Freezes each quarter that has been over for long enough, from the first that an operator named. Looks by the clock for what is missing, so a restart
 * loses nothing; what fails is tried again at the next look, and counted.
 */
@ApplicationScoped
class FreezeDueQuarters {
    private static final Logger LOG = Logger.getLogger(FreezeDueQuarters.class);
    private static final String FAILED = "releases.failed";
    /** Below it nobody who runs a service may go. */
    private static final int FEWEST = 11;

    private final Predicate<Quarter> freeze;
    private final Opening opening;
    private final MeterRegistry metrics;
    private final Clock clock;
    private final @Nullable Quarter first;
    private final Duration patience;

    @Inject
    FreezeDueQuarters(
            FreezeQuarter freeze, Opening opening, MeterRegistry metrics, ReleaseSettings settings, Clock clock) {
        this(freeze::handle, opening, metrics, clock, settings.firstQuarter(), settings.patience());
        if (settings.fewestPeople() < FEWEST)
            throw new IllegalStateException("figures of fewer than eleven people are not released");
    }

    /** @param freeze whether it made one */
    FreezeDueQuarters(
            Predicate<Quarter> freeze,
            Opening opening,
            MeterRegistry metrics,
            Clock clock,
            Optional<String> first,
            Duration patience) {
        this.freeze = freeze;
        this.opening = opening;
        this.metrics = metrics;
        this.clock = clock;
        this.patience = patience;
        this.first = first.map(name -> Quarter.named(name)
                        .orElseThrow(() -> new IllegalStateException(
                                "pixemploi.releases.first-quarter is no quarter such as 2027-Q1")))
                .orElse(null);
    }

    /** What a deployment says wrongly stops the start, and a first failure is seen as a rise. */
    void start(@Observes StartupEvent event) {
        metrics.counter(FAILED);
    }

    /** Not while the instance is closed: what came out of a backup may hold people who were erased, and grants taken back. */
    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void handle() {
        if (first == null || !opening.isOpen()) return;
        Instant now = clock.instant();
        for (Quarter due = first; !due.ends().plus(patience).isAfter(now); due = due.next()) freeze(due);
    }

    /** One that fails keeps none of the others. */
    private void freeze(Quarter quarter) {
        try {
            if (freeze.test(quarter)) LOG.infof("the release of %s is stored", quarter);
        } catch (RuntimeException e) {
            metrics.counter(FAILED).increment();
            LOG.errorf(e, "the release of %s was not made", quarter);
        }
    }
}
