package fr.pixemploi.pathway.pathway.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayRefusal;
import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Notes that a step ends without being done. Saying it again changes nothing. */
@ApplicationScoped
@Transactional
public class EndStep {
    private final ChangePathway change;
    private final Clock clock;

    EndStep(ChangePathway change, Clock clock) {
        this.change = change;
        this.clock = clock;
    }

    /** The person dropped it, as they say themselves or an adviser of the structure does. */
    public Pathway leave(Caller caller, UUID step, PartingReason reason) {
        return change.ofStep(caller, step, pathway -> pathway.leave(step, reason, clock.instant()));
    }

    /**
     * Its session does not take place, as an adviser of the structure heard.
     *
     * @throws PathwayRefusal when there is no such step of the caller's structures, or it is over
     */
    public Pathway cancel(Caller caller, UUID step) {
        return change.ofStep(caller, step, pathway -> {
            if (!caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), pathway.structureId()))
                throw new PathwayRefusal.NotThere();
            return pathway.cancel(step, clock.instant());
        });
    }
}
