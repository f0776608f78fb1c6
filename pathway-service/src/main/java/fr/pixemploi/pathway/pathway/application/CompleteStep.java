package fr.pixemploi.pathway.pathway.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayEvents;
import fr.pixemploi.pathway.pathway.domain.PathwayRefusal;
import fr.pixemploi.pathway.pathway.domain.Pathways;
import fr.pixemploi.pathway.pathway.domain.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Notes that a step is done, said by the person or by an adviser of the structure. Saying it again changes nothing. */
@ApplicationScoped
@Transactional
public class CompleteStep {
    private final Pathways pathways;
    private final PathwayEvents events;
    private final ShowPathway showPathway;
    private final Viewers viewers;
    private final Clock clock;

    CompleteStep(Pathways pathways, PathwayEvents events, ShowPathway showPathway, Viewers viewers, Clock clock) {
        this.pathways = pathways;
        this.events = events;
        this.showPathway = showPathway;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** @throws PathwayRefusal when there is no such pathway or step for the caller */
    public Pathway handle(Caller caller, UUID pathwayId, int step) {
        Viewer viewer = viewers.of(caller);
        Pathway before = pathways.hold(pathwayId, viewer).orElseThrow(PathwayRefusal.NotThere::new);
        Instant now = clock.instant();
        Pathway after = before.complete(step, now);
        if (after.version() != before.version()) {
            pathways.update(after);
            events.stepCompleted(after, step, now);
        }
        return showPathway.handle(after, viewer);
    }
}
