package fr.pixemploi.assessment.withdrawal.application;

import fr.pixemploi.assessment.bank.domain.ItemId;
import fr.pixemploi.assessment.sitting.application.NeutraliseItem;
import fr.pixemploi.assessment.withdrawal.domain.Withdrawals;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Finds the sittings that had answered withdrawn items and has each rescored in a transaction of its own. A restart goes on where it
 * was; several instances may do the same, since a sitting that was rescored is not found again.
 */
@ApplicationScoped
public class TakeAnswersBack {
    private static final int AT_A_TIME = 100;
    private static final Logger LOG = Logger.getLogger(TakeAnswersBack.class);

    private final Withdrawals withdrawals;
    private final NeutraliseItem neutraliseItem;
    private final Clock clock;

    TakeAnswersBack(Withdrawals withdrawals, NeutraliseItem neutraliseItem, Clock clock) {
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
        for (ItemId item : withdrawals.unfinished()) {
            List<UUID> found = withdrawals.affected(item, AT_A_TIME);
            while (!found.isEmpty()) {
                int results = 0;
                for (UUID sitting : found) results += rescored(item, sitting) ? 1 : 0;
                withdrawals.advance(item, found.getLast(), found.size(), results);
                found = withdrawals.affected(item, AT_A_TIME);
            }
            withdrawals.finish(item, clock.instant());
        }
    }

    private boolean rescored(ItemId item, UUID sitting) {
        try {
            return neutraliseItem.handle(sitting, item);
        } catch (RuntimeException e) {
            // Stopping here would keep all others wrong; the log says which one needs a look.
            LOG.errorf(e, "sitting %s was not rescored without %s", sitting, item);
            return false;
        }
    }
}
