package fr.pixemploi.pathway.pathway.application;

import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.pathway.pathway.domain.Changed;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayEvents;
import fr.pixemploi.pathway.pathway.domain.PathwayRefusal;
import fr.pixemploi.pathway.pathway.domain.Pathways;
import fr.pixemploi.pathway.pathway.domain.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/** Changes a pathway that the caller may see, keeps it and tells the others: what every change has in common. Within a transaction. */
@ApplicationScoped
class ChangePathway {
    private final Pathways pathways;
    private final PathwayEvents events;
    private final ShowPathway showPathway;
    private final Viewers viewers;
    private final StepSeats seats;
    private final ReadNews readNews;

    ChangePathway(
            Pathways pathways,
            PathwayEvents events,
            ShowPathway showPathway,
            Viewers viewers,
            StepSeats seats,
            ReadNews readNews) {
        this.pathways = pathways;
        this.events = events;
        this.showPathway = showPathway;
        this.viewers = viewers;
        this.seats = seats;
        this.readNews = readNews;
    }

    /** @throws PathwayRefusal when there is no such pathway for the caller, or it may not be changed so */
    Pathway of(Caller caller, UUID pathway, Function<Pathway, Changed> change) {
        Viewer viewer = viewers.of(caller);
        Pathway before = pathways.hold(pathway, viewer).orElseThrow(PathwayRefusal.NotThere::new);
        return shown(caller, viewer, keep(change.apply(before)));
    }

    /** The same, of the pathway that has this step. */
    Pathway ofStep(Caller caller, UUID step, Function<Pathway, Changed> change) {
        Viewer viewer = viewers.of(caller);
        Pathway before = pathways.holdByStep(step, viewer).orElseThrow(PathwayRefusal.NotThere::new);
        return shown(caller, viewer, keep(change.apply(before)));
    }

    /** Whoever changes it sees it, and its person will know. */
    private Pathway shown(Caller caller, Viewer viewer, Pathway after) {
        if (!viewer.owns(after))
            readNews.tell(after.beneficiaryId(), ReadNews.Reading.of("pathway", caller, after.structureId()));
        return showPathway.handle(after, viewer);
    }

    Pathway keep(Changed changed) {
        changed.happened().ifPresent(fact -> {
            pathways.update(changed.pathway());
            events.happened(changed.pathway(), fact);
            seats.follow(changed.pathway(), fact);
        });
        return changed.pathway();
    }
}
