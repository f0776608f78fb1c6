package fr.pixemploi.assessment.itemwithdrawal.application;

import fr.pixemploi.assessment.itemwithdrawal.domain.Search;
import fr.pixemploi.assessment.itemwithdrawal.domain.Withdrawals;
import fr.pixemploi.assessment.sitting.application.CountItemAgain;
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
 * Finds the sittings that had answered withdrawn items, or items that the jury restored, and has each rescored in a transaction of its own. A restart goes on where it
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
    private final CountItemAgain countItemAgain;
    private final Clock clock;
    private final Map<Search, Instant> again = new ConcurrentHashMap<>();

    public TakeAnswersBack(
            Withdrawals withdrawals, NeutraliseItem neutraliseItem, CountItemAgain countItemAgain, Clock clock) {
        this.countItemAgain = countItemAgain;
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
        for (Search search : withdrawals.unfinished(now.minus(KNOWN_EVERYWHERE_AFTER))) {
            if (again.getOrDefault(search, now).isAfter(now)) continue;
            List<UUID> found = withdrawals.affected(search, AT_A_TIME);
            while (!found.isEmpty()) {
                rescore(search, found);
                found = withdrawals.affected(search, AT_A_TIME);
            }
            if (withdrawals.finish(search, clock.instant())) again.remove(search);
            else again.put(search, clock.instant().plus(TRIED_AGAIN_AFTER));
        }
    }

    private boolean rescore(Search search, UUID sitting) {
        return search.restores()
                ? countItemAgain.handle(sitting, search.item())
                : neutraliseItem.handle(sitting, search.item());
    }

    private void rescore(Search search, List<UUID> found) {
        int sittings = 0;
        int results = 0;
        for (UUID sitting : found) {
            try {
                if (rescore(search, sitting)) results++;
                sittings++;
            } catch (RuntimeException e) {
                // Stopping here would keep all others wrong; the log says which one needs a look.
                LOG.errorf(e, "sitting %s was not rescored for %s", sitting, search);
            }
        }
        withdrawals.advance(search, found.getLast(), sittings, results);
    }
}
