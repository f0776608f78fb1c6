package fr.pixemploi.assessment.itemwithdrawal.application;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.itemwithdrawal.domain.Withdrawals;
import fr.pixemploi.assessment.sitting.application.NeutraliseItem;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Finds the sittings that had answered withdrawn items and has each rescored in a transaction of its own. A restart goes on where it
 * was; several instances may do the same, since a sitting that was rescored is not found again. One that could not be is tried again:
 * a search is not through while an answer still counts.
 */
@ApplicationScoped
public class TakeAnswersBack {
    private static final int AT_A_TIME = 100;

    /**
     * An instance learns of a withdrawal within two seconds, and counts answers until then. A search that began earlier would pass
     * them by for ever; this leaves room for a slow reading and for clocks that differ.
     */
    private static final Duration KNOWN_EVERYWHERE_AFTER = Duration.ofSeconds(10);

    /** What went wrong takes someone's look; until then a search, which reads all answers, need not follow the other. */
    private static final Duration TRIED_AGAIN_AFTER = Duration.ofSeconds(30);

    private static final Logger LOG = Logger.getLogger(TakeAnswersBack.class);

    private final Withdrawals withdrawals;
    private final NeutraliseItem neutraliseItem;
    private final Clock clock;
    private final Map<ItemId, Instant> again = new ConcurrentHashMap<>();

    public TakeAnswersBack(Withdrawals withdrawals, NeutraliseItem neutraliseItem, Clock clock) {
        this.withdrawals = withdrawals;
        this.neutraliseItem = neutraliseItem;
        this.clock = clock;
    }

    @Scheduled(every = "5s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void now() {
        handle();
    }

    /** Goes on until all are found. */
    public void handle() {
        Instant now = clock.instant();
        for (ItemId item : withdrawals.unfinished(now.minus(KNOWN_EVERYWHERE_AFTER))) {
            if (again.getOrDefault(item, now).isAfter(now)) continue;
            List<UUID> found = withdrawals.affected(item, AT_A_TIME);
            while (!found.isEmpty()) {
                rescore(item, found);
                found = withdrawals.affected(item, AT_A_TIME);
            }
            if (withdrawals.finish(item, clock.instant())) again.remove(item);
            else again.put(item, clock.instant().plus(TRIED_AGAIN_AFTER));
        }
    }

    private void rescore(ItemId item, List<UUID> found) {
        int sittings = 0;
        int results = 0;
        for (UUID sitting : found) {
            try {
                if (neutraliseItem.handle(sitting, item)) results++;
                sittings++;
            } catch (RuntimeException e) {
                // Stopping here would keep all others wrong; the log says which one needs a look.
                LOG.errorf(e, "sitting %s was not rescored without %s", sitting, item);
            }
        }
        withdrawals.advance(item, found.getLast(), sittings, results);
    }
}
