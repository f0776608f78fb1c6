package fr.pixemploi.assessment.sitting.application;

import fr.pixemploi.assessment.sitting.domain.EndReason;
import fr.pixemploi.assessment.sitting.domain.SittingStatus;
import fr.pixemploi.assessment.sitting.domain.Sittings;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Ends sittings that nobody touched for as long as their campaign lets them wait, and certification sittings whose time is up, also when
 * nobody calls: what was answered counts. Several instances may do so at once; each sitting is ended once.
 */
@ApplicationScoped
public class ExpireSittings {
    private static final int AT_A_TIME = 200;
    private static final Logger LOG = Logger.getLogger(ExpireSittings.class);

    private final Sittings sittings;
    private final ChangeSitting changeSitting;
    private final Clock clock;

    ExpireSittings(Sittings sittings, ChangeSitting changeSitting, Clock clock) {
        this.sittings = sittings;
        this.changeSitting = changeSitting;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void now() {
        handle();
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void overdueNow() {
        overdue();
    }

    /** Ends those that nobody goes on with; tells how many. */
    public int handle() {
        int ended = end(
                sittings.idle(clock.instant(), AT_A_TIME),
                (read, test, now) -> read.status() == SittingStatus.OPEN ? read.end(EndReason.EXPIRED, now) : read);
        if (ended > 0) LOG.infof("%d sittings ended that nobody went on with", ended);
        return ended;
    }

    /** Ends those whose time is up; tells how many. */
    public int overdue() {
        // That they are overdue is seen under the lock, and is all that happens to them.
        int ended = end(sittings.overdue(clock.instant(), AT_A_TIME), (read, test, now) -> read);
        if (ended > 0) LOG.infof("%d certification sittings ended whose time was up", ended);
        return ended;
    }

    // No transaction around all: each sitting ends by itself, and one that can't be ended stops no other.
    private int end(List<UUID> due, ChangeSitting.Change change) {
        int ended = 0;
        for (UUID sitting : due) {
            try {
                if (changeSitting.handle(sitting, change).status() != SittingStatus.OPEN) ended++;
            } catch (RuntimeException e) {
                LOG.warnf(e, "sitting %s was not ended", sitting);
            }
        }
        return ended;
    }
}
