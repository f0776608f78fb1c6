package fr.pixemploi.pathway.pathway.application;

import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.pathway.pathway.domain.Changed;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayEvents;
import fr.pixemploi.pathway.pathway.domain.PathwayRefusal;
import fr.pixemploi.pathway.pathway.domain.Pathways;
import fr.pixemploi.pathway.pathway.domain.Viewer;
import fr.pixemploi.pathway.pathway.domain.step.Noted;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** Changes a pathway that the caller may see, keeps it and tells the others: what every change has in common. Within a transaction. */
@ApplicationScoped
public class ChangePathway {
    private final Pathways pathways;
    private final PathwayEvents events;
    private final ShowPathway showPathway;
    private final Viewers viewers;
    private final StepSeats seats;
    private final ReadNews readNews;
    private final Clock clock;

    ChangePathway(
            Pathways pathways,
            PathwayEvents events,
            ShowPathway showPathway,
            Viewers viewers,
            StepSeats seats,
            ReadNews readNews,
            Clock clock) {
        this.pathways = pathways;
        this.events = events;
        this.showPathway = showPathway;
        this.viewers = viewers;
        this.seats = seats;
        this.readNews = readNews;
        this.clock = clock;
    }

    /** What becomes of a pathway that is held, as it is noted; kept by whoever asks. */
    public interface Change extends BiFunction<Pathway, Noted, Changed> {}

    /** @throws PathwayRefusal when there is no such pathway for the caller, or it may not be changed so */
    public Pathway of(Caller caller, UUID pathway, Change change) {
        Viewer viewer = viewers.of(caller);
        return change(caller, viewer, pathways.hold(pathway, viewer), change);
    }

    /** The same, of the pathway that has this step. */
    public Pathway ofStep(Caller caller, UUID step, Change change) {
        Viewer viewer = viewers.of(caller);
        return change(caller, viewer, pathways.holdByStep(step, viewer), change);
    }

    /** The same for advisers and managers of the structure only. */
    public Pathway ofStepAsStaff(Caller caller, UUID step, Change change) {
        Viewer viewer = Viewers.staff(caller);
        return change(caller, viewer, pathways.holdByStep(step, viewer), change);
    }

    public Pathway asStaff(Caller caller, UUID pathway, Change change) {
        Viewer viewer = Viewers.staff(caller);
        return change(caller, viewer, pathways.hold(pathway, viewer), change);
    }

    private Pathway change(Caller caller, Viewer viewer, Optional<Pathway> held, Change change) {
        Pathway before = held.orElseThrow(PathwayRefusal.NotThere::new);
        boolean own = viewer.owns(before);
        Pathway after = keep(change.apply(before, new Noted(clock.instant(), own ? null : caller.subject())));
        // Whoever changes it sees it, and its person will know.
        if (!own) readNews.tell(after.beneficiaryId(), ReadNews.Reading.of("pathway", caller, after.structureId()));
        return showPathway.handle(after, viewer);
    }

    public Pathway keep(Changed changed) {
        changed.happened().ifPresent(fact -> {
            pathways.update(changed.pathway());
            events.happened(changed.pathway(), fact);
            seats.follow(changed.pathway(), fact);
        });
        return changed.pathway();
    }
}
