package fr.pixemploi.assessment.sitting.persistence;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.sitting.domain.exposure.FaultyItems;
import fr.pixemploi.kit.sql.Sql;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Withdrawn items, read every few seconds: no answer waits for them. */
@Startup
@ApplicationScoped
class PostgresFaultyItems implements FaultyItems {
    private final Sql sql;
    private volatile Set<ItemId> known;

    PostgresFaultyItems(Sql sql) {
        this.sql = sql;
        this.known = read();
    }

    @Override
    public Set<ItemId> now() {
        return known;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        known = read();
    }

    private Set<ItemId> read() {
        return Set.copyOf(sql.query("select item_id from withdrawn_item").list(row -> new ItemId(row.text("item_id"))));
    }
}
