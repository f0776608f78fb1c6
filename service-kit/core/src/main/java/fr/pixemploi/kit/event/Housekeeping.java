package fr.pixemploi.kit.event;

import fr.pixemploi.kit.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets go of what was kept long enough: sent events after 30 days, inbox ids after 100, what calls made after a day,
 * whom lists showed after two. */
@ApplicationScoped
class Housekeeping {
    private final Sql sql;

    Housekeeping(Sql sql) {
        this.sql = sql;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        forget("delete from outbox_event where sent_at < now() - interval '30 days'");
        // Inbox ids outlive the facts on their topics (30 days), else a rewind would repeat their effects. After 60
        // days they go by whole
        // months; these are ids of none, or of one that something holds.
        forget("delete from inbox_event where received_at < now() - interval '100 days' and topic not like '%.state'");
        forget("delete from read_told where told_on < current_date - 2");
        forget("delete from idempotent_creation where created_at < now() - interval '1 day'");
    }

    private void forget(String rows) {
        sql.patiently(() -> sql.update(rows));
    }
}
