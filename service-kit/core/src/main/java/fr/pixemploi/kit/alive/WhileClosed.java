package fr.pixemploi.kit.alive;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Of what tells somebody something by the clock: not as long as this instance may tell nothing. */
@ApplicationScoped
public class WhileClosed implements Scheduled.SkipPredicate {
    private final Opening opening;

    WhileClosed(Opening opening) {
        this.opening = opening;
    }

    @Override
    public boolean test(ScheduledExecution execution) {
        return !opening.isOpen();
    }
}
