package fr.pixemploi.pathway.pathway.application.step;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.pathway.pathway.application.ChangePathway;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Notes that a step is done, said by the person or by an adviser of the structure. Saying it again changes nothing. */
@ApplicationScoped
@Transactional
public class CompleteStep {
    private final ChangePathway change;

    CompleteStep(ChangePathway change) {
        this.change = change;
    }

    /** @throws PathwayRefusal when there is no such step for the caller, or it is over */
    public Pathway handle(Caller caller, UUID step) {
        return change.ofStep(caller, step, (pathway, noted) -> pathway.complete(step, noted));
    }
}
