package fr.pixemploi.assessment.sitting.application.exposure;

import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.ItemBanks;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.engine.exposure.ExposureSnapshot;
import fr.pixemploi.assessment.engine.selection.ItemPool;
import fr.pixemploi.assessment.sitting.domain.exposure.Exposures;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;

/**
 * Counts what sittings showed and lets control of exposure learn from it, off the path of answers. Several instances may do so at
 * once: a snapshot's number is taken once.
 */
@ApplicationScoped
public class TakeExposureSnapshots {
    /** A sitting that ended is committed after so long at the latest; before, it might be missed for ever. */
    private static final Duration COMMITTED_AFTER = Duration.ofMinutes(1);

    /** Fewer sittings than this wait for more: each snapshot is kept, so that its sittings can be replayed. */
    private static final int WORTH_A_SNAPSHOT = 20;

    private static final Logger LOG = Logger.getLogger(TakeExposureSnapshots.class);

    private final ItemBanks banks;
    private final Exposures exposures;
    private final Clock clock;

    TakeExposureSnapshots(ItemBanks banks, Exposures exposures, Clock clock) {
        this.banks = banks;
        this.exposures = exposures;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void handle() {
        ItemBank bank = banks.current();
        Instant until = clock.instant().minus(COMMITTED_AFTER).truncatedTo(ChronoUnit.MILLIS);
        for (Exposures.Counted counted : exposures.count(bank, until)) {
            if (counted.sittings() < WORTH_A_SNAPSHOT) continue;
            try {
                take(bank, counted, until);
            } catch (RuntimeException e) {
                // One group's trouble is not the others'; they would stay without control for as long as it lasts.
                LOG.errorf(e, "no exposure snapshot was taken of %s", counted.group());
            }
        }
    }

    // No transaction: a snapshot is one statement, and a group's says nothing of another's.
    private void take(ItemBank bank, Exposures.Counted counted, Instant until) {
        ExposureSnapshot snapshot = exposures.latest(bank, counted.group());
        exposures.add(bank, counted.group(), snapshot.next(counted.sittings(), shown(bank, counted)), until);
    }

    /** Items that nobody is asked any more have no place: nothing is to be learned of them. */
    private static int[] shown(ItemBank bank, Exposures.Counted counted) {
        ItemPool pool = bank.pool(counted.group().pool());
        int[] shown = new int[pool.size()];
        for (int item = 0; item < shown.length; item++)
            shown[item] =
                    counted.shown().getOrDefault(new ItemId(pool.item(item).id()), 0);
        return shown;
    }
}
