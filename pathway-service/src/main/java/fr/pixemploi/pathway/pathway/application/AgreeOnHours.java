package fr.pixemploi.pathway.pathway.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.pathway.engagement.domain.Engagement;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayRefusal;
import fr.pixemploi.pathway.pathway.domain.Pathways;
import fr.pixemploi.pathway.pathway.domain.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Notes what an adviser of the structure agreed with the person on weekly hours. Saying it again changes nothing. */
@ApplicationScoped
@Transactional
public class AgreeOnHours {
    private final Pathways pathways;
    private final ShowPathway showPathway;
    private final Clock clock;

    AgreeOnHours(Pathways pathways, ShowPathway showPathway, Clock clock) {
        this.pathways = pathways;
        this.showPathway = showPathway;
        this.clock = clock;
    }

    /** @throws PathwayRefusal when there is no such pathway of the caller's structures, or it is over */
    public Pathway handle(Caller caller, UUID id, Engagement agreed) {
        Viewer viewer = Viewers.staff(caller);
        Pathway before = pathways.hold(id, viewer).orElseThrow(PathwayRefusal.NotThere::new);
        Pathway after = before.engage(agreed, clock.instant());
        if (!after.equals(before)) pathways.update(after);
        return showPathway.handle(after, viewer);
    }
}
