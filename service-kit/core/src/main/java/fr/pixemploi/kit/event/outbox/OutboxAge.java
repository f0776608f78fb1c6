package fr.pixemploi.kit.event.outbox;

import fr.pixemploi.kit.sql.Sql;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Measures how long the oldest event waits for Kafka; not in the thread that sends, whose death would stop the measure, too. */
@ApplicationScoped
public class OutboxAge {
    private final Sql sql;
    private volatile double seconds;

    OutboxAge(Sql sql, MeterRegistry metrics) {
        this.sql = sql;
        metrics.gauge("outbox.oldest.unsent.seconds", this, age -> age.seconds);
    }

    /** As it was measured last; not a number while the database does not answer. */
    public double seconds() {
        return seconds;
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
