package fr.pixemploi.kit.event;

import fr.pixemploi.kit.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Lets go of what was kept long enough: sent events after 30 days, what calls made after a day, whom lists showed after two. Inbox ids go with
 * their months.
 */
@ApplicationScoped
class Housekeeping {
    private final Sql sql;

    Housekeeping(Sql sql) {
        this.sql = sql;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        // To the day, as people are told, and not with a month that ends later; an index finds what is due.
        forget("delete from outbox_event where sent_at < now() - interval '30 days'");
        forget("delete from read_told where told_on < current_date - 2");
        forget("delete from idempotent_creation where created_at < now() - interval '1 day'");
    }

    private void forget(String rows) {
        sql.patiently(() -> sql.update(rows));
    }
}
