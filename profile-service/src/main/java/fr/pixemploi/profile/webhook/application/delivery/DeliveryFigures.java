package fr.pixemploi.profile.webhook.application.delivery;

import fr.pixemploi.kit.status.PartState;
import fr.pixemploi.kit.status.StatusPart;
import fr.pixemploi.profile.webhook.domain.Turns;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For how long the oldest thing waits that should have been told by now. The slowness of one partner is no news for everyone. */
@ApplicationScoped
class DeliveryFigures implements StatusPart {
    private static final Duration LATE_AFTER = Duration.ofMinutes(1);

    private final Turns turns;
    private final BriefTransactions transactions;
    private final Clock clock;
    private volatile double seconds;
    private volatile @Nullable Duration prompt;

    DeliveryFigures(Turns turns, BriefTransactions transactions, Clock clock, MeterRegistry metrics) {
        this.turns = turns;
        this.transactions = transactions;
        this.clock = clock;
        metrics.gauge("webhooks.oldest.due.seconds", this, figures -> figures.seconds);
        metrics.gauge("webhooks.oldest.prompt.seconds", this, figures -> inSeconds(figures.prompt));
    }

    private static double inSeconds(@Nullable Duration waiting) {
        return waiting == null ? Double.NaN : waiting.toMillis() / 1000.0;
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        // Unknown, and not what it was, when the database does not answer.
        Turns.@Nullable Due due = null;
        try {
            due = transactions.call(() -> turns.oldestDue(clock.instant()));
        } finally {
            seconds = inSeconds(due == null ? null : due.oldest());
            prompt = due == null ? null : due.prompt();
        }
    }

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public Optional<PartState> state() {
        Duration waiting = prompt;
        if (waiting == null) return Optional.of(PartState.UNKNOWN);
        return Optional.of(waiting.compareTo(LATE_AFTER) > 0 ? PartState.LATE : PartState.WORKS);
    }
}
