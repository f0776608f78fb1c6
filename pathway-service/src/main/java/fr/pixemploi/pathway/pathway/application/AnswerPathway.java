package fr.pixemploi.pathway.pathway.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayRefusal;
import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What the person says to a pathway: in their space, or to an adviser of the structure, who notes it. Saying it again changes nothing. */
@ApplicationScoped
@Transactional
public class AnswerPathway {
    private final ChangePathway change;

    AnswerPathway(ChangePathway change) {
        this.change = change;
    }

    /** @throws PathwayRefusal when there is no such pathway for the caller, or it is over */
    public Pathway accept(Caller caller, UUID pathway) {
        return change.of(caller, pathway, Pathway::accept);
    }

    /** @throws PathwayRefusal likewise, and when it was accepted before */
    public Pathway decline(Caller caller, UUID pathway, PartingReason reason) {
        return change.of(caller, pathway, (before, noted) -> before.decline(reason, noted));
    }

    /** Gives it up after a yes, or before any answer. */
    public Pathway abandon(Caller caller, UUID pathway, PartingReason reason) {
        return change.of(caller, pathway, (before, noted) -> before.abandon(reason, noted));
    }
}
