package fr.pixemploi.profile.message.application.sending;

import fr.pixemploi.profile.message.domain.Message;
import fr.pixemploi.profile.message.domain.MessageState;
import fr.pixemploi.profile.message.domain.Outgoing;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** How messages go: the age of the oldest that is due, and how those ended that ended. */
@ApplicationScoped
class MessageFigures {
    private static final String ENDED = "messages.ended";

    private final Outgoing outgoing;
    private final MeterRegistry metrics;
    private final Clock clock;
    private volatile double oldestDueSeconds;

    MessageFigures(Outgoing outgoing, MeterRegistry metrics, Clock clock) {
        this.outgoing = outgoing;
        this.metrics = metrics;
        this.clock = clock;
        Gauge.builder("messages.oldest.due.seconds", this, figures -> figures.oldestDueSeconds)
                .description("How long the message that has been due for longest waits; 0 when none is due")
                .register(metrics);
        // From the start, so that a first one is seen as a rise.
        for (MessageState state : MessageState.values()) if (state.isEnd()) count(state, 0);
    }

    void ended(Message message) {
        if (message.state().isEnd()) count(message.state(), 1);
    }

    void failed() {
        count(MessageState.FAILED, 1);
    }

    void unsure(int messages) {
        if (messages > 0) count(MessageState.UNSURE, messages);
    }

    private void count(MessageState state, int messages) {
        metrics.counter(ENDED, "state", state.code()).increment(messages);
    }

    @Scheduled(every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        // Unknown, and not what it was, when the database does not answer.
        oldestDueSeconds = Double.NaN;
        oldestDueSeconds = outgoing.oldestDue(clock.instant())
                .map(due -> (double) Duration.between(due, clock.instant()).toSeconds())
                .orElse(0.0);
    }
}
