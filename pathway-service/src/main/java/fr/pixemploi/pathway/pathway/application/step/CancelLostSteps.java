package fr.pixemploi.pathway.pathway.application.step;

import fr.pixemploi.pathway.pathway.application.ChangePathway;
import fr.pixemploi.pathway.pathway.domain.Pathways;
import fr.pixemploi.pathway.pathway.domain.step.Noted;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Ends steps whose session an import took out of the catalogue, or whose workshop was cancelled, so that they are planned anew. Who is enrolled in
 * a session of the catalogue has a place, and hears from the training body.
 */
@ApplicationScoped
public class CancelLostSteps {
    private static final int AT_ONCE = 200;

    private final Pathways pathways;
    private final ChangePathway change;
    private final Clock clock;

    CancelLostSteps(Pathways pathways, ChangePathway change, Clock clock) {
        this.pathways = pathways;
        this.change = change;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void look() {
        List<UUID> lost;
        do {
            lost = QuarkusTransaction.requiringNew()
                    .call(() -> pathways.stepsWithoutSession(LocalDate.now(clock), AT_ONCE));
            // Each by itself: another instance may be at the same, and finds it done.
            lost.forEach(step -> QuarkusTransaction.requiringNew().run(() -> cancel(step)));
        } while (lost.size() == AT_ONCE);
    }

    private void cancel(UUID step) {
        pathways.holdByStep(step)
                // As it stands now that the pathway is held.
                .filter(pathway -> pathways.isWithoutSession(step, LocalDate.now(clock)))
                .ifPresent(pathway -> change.keep(pathway.cancel(step, Noted.byNobody(clock.instant()))));
    }
}
