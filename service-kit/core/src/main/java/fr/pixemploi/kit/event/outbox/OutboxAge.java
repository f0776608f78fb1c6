package fr.pixemploi.kit.event.outbox;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.kit.status.PartState;
import fr.pixemploi.kit.status.StatusPart;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** Measures how long the oldest event waits for Kafka; not in the thread that sends, whose death would stop the measure, too. */
@ApplicationScoped
class OutboxAge implements StatusPart {
    /** The relay is woken by each commit: what waits for so long does not go out. */
    private static final Duration SENT_WITHIN = Duration.ofMinutes(1);

    private final Sql sql;
    private volatile double seconds;

    OutboxAge(Sql sql, MeterRegistry metrics) {
        this.sql = sql;
        metrics.gauge("outbox.oldest.unsent.seconds", this, age -> age.seconds);
    }

    @Override
    public String name() {
        return "events-sent";
    }

    @Override
    public Optional<PartState> state() {
        return Optional.of(PartState.within(seconds, SENT_WITHIN, PartState.UNKNOWN));
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        // Unknown, and not what it was, when the database does not answer.
        double measured = Double.NaN;
        try {
            measured = sql.query("""
                        select coalesce(extract(epoch from now() - min(occurred_at)), 0) as age
                        from outbox_event where sent_at is null
                        """).one(row -> row.number("age"));
        } finally {
            seconds = measured;
        }
    }
}
