package fr.pixemploi.profile.webhook.application.delivery;

import fr.pixemploi.profile.webhook.domain.Turns;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** For how long the oldest thing waits that should have been told by now. */
@ApplicationScoped
class DeliveryFigures {
    private final Turns turns;
    private final BriefTransactions transactions;
    private final Clock clock;
    private volatile double seconds;

    DeliveryFigures(Turns turns, BriefTransactions transactions, Clock clock, MeterRegistry metrics) {
        this.turns = turns;
        this.transactions = transactions;
        this.clock = clock;
        metrics.gauge("webhooks.oldest.due.seconds", this, figures -> figures.seconds);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        // Unknown, and not what it was, when the database does not answer.
        seconds = Double.NaN;
        seconds = transactions.call(() -> turns.oldestDue(clock.instant())).toMillis() / 1000.0;
    }
}
