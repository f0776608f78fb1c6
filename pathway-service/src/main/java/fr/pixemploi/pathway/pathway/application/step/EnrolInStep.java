package fr.pixemploi.pathway.pathway.application.step;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.pathway.pathway.application.ChangePathway;
import fr.pixemploi.pathway.pathway.application.StepSeats;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayRefusal;
import fr.pixemploi.pathway.pathway.domain.step.Enrolment;
import fr.pixemploi.pathway.pathway.domain.step.PathwayStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Notes whether there is a place for the person in the session of a step; of a workshop of our own, takes one, or a place on the waiting
 * list. Saying it again changes nothing.
 */
@ApplicationScoped
@Transactional
public class EnrolInStep {
    private final ChangePathway change;
    private final StepSeats seats;

    EnrolInStep(ChangePathway change, StepSeats seats) {
        this.change = change;
        this.seats = seats;
    }

    /** @throws PathwayRefusal when there is no such step for the caller, or it is over */
    public Pathway handle(Caller caller, UUID step, Enrolment to) {
        return change.ofStep(caller, step, (pathway, noted) -> {
            PathwayStep open = pathway.openStep(step);
            Enrolment got = to == Enrolment.ENROLLED ? seats.take(pathway, open) : to;
            return pathway.enrol(step, got, false, noted);
        });
    }
}
