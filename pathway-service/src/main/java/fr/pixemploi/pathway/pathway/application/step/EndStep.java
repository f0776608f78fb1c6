package fr.pixemploi.pathway.pathway.application.step;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.pathway.pathway.application.ChangePathway;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayRefusal;
import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Notes that a step ends without being done. Saying it again changes nothing. */
@ApplicationScoped
@Transactional
public class EndStep {
    private final ChangePathway change;

    EndStep(ChangePathway change) {
        this.change = change;
    }

    /** The person dropped it, as they say themselves or an adviser of the structure does. */
    public Pathway leave(Caller caller, UUID step, PartingReason reason) {
        return change.ofStep(caller, step, (pathway, noted) -> pathway.leave(step, reason, noted));
    }

    /**
     * Its session does not take place, as an adviser of the structure heard.
     *
     * @throws PathwayRefusal when there is no such step of the caller's structures, or it is over
     */
    public Pathway cancel(Caller caller, UUID step) {
        return change.ofStepAsStaff(caller, step, (pathway, noted) -> pathway.cancel(step, noted));
    }
}
