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
 * Ends sittings that nobody touched for as long as their campaign lets them wait: what was answered leads to a result. Several
 * instances may do so at once; each sitting is ended once.
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

    /** Ends those that are due; tells how many. */
    // No transaction around all: each sitting ends by itself, and one that can't be ended stops no other.
    public int handle() {
        int ended = 0;
        List<UUID> idle = sittings.idle(clock.instant(), AT_A_TIME);
        for (UUID sitting : idle) {
            try {
                changeSitting.handle(
                        sitting,
                        (read, test, now) ->
                                read.status() == SittingStatus.OPEN ? read.end(EndReason.EXPIRED, now) : read);
                ended++;
            } catch (RuntimeException e) {
                LOG.warnf(e, "sitting %s was not ended", sitting);
            }
        }
        if (ended > 0) LOG.infof("%d sittings ended that nobody went on with", ended);
        return ended;
    }
}
