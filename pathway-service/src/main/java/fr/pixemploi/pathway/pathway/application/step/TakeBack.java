package fr.pixemploi.pathway.pathway.application.step;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.pathway.pathway.application.ChangePathway;
import fr.pixemploi.pathway.pathway.application.StepSeats;
import fr.pixemploi.pathway.pathway.domain.Changed;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayRefusal;
import fr.pixemploi.pathway.pathway.domain.Pathways;
import fr.pixemploi.pathway.pathway.domain.Reopening;
import fr.pixemploi.pathway.pathway.domain.step.Enrolment;
import fr.pixemploi.pathway.pathway.domain.step.Noted;
import fr.pixemploi.pathway.pathway.domain.step.StepStatus;
import fr.pixemploi.pathway.recommendation.application.CheckSharing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An adviser or manager of the structure takes back what was said by mistake. Who gave back a seat by it asks for one again, behind those who
 * came meanwhile. Doing it again changes nothing.
 */
@ApplicationScoped
@Transactional
public class TakeBack {
    private final Pathways pathways;
    private final ChangePathway change;
    private final StepSeats seats;
    private final CheckSharing checkSharing;

    TakeBack(Pathways pathways, ChangePathway change, StepSeats seats, CheckSharing checkSharing) {
        this.pathways = pathways;
        this.change = change;
        this.seats = seats;
        this.checkSharing = checkSharing;
    }

    /** @throws PathwayRefusal when there is no such step for the caller, it is over otherwise, or its pathway is over */
    public Pathway completion(Caller caller, UUID step) {
        return change.ofStepAsStaff(
                caller, step, (pathway, noted) -> opened(pathway, step, StepStatus.COMPLETED, noted));
    }

    /**
     * Likewise.
     *
     * @throws PathwayRefusal as of a completion, and when the person said it themselves or does not share the result with the structure any more
     */
    public Pathway departure(Caller caller, UUID step) {
        return change.ofStepAsStaff(
                caller,
                step,
                (pathway, noted) -> withPlaces(shared(new Reopening(pathway, noted).of(step, StepStatus.LEFT)), noted));
    }

    /**
     * Likewise.
     *
     * @throws fr.pixemploi.pathway.workshop.domain.WorkshopRefusal when the structure that offers the session cancelled it itself
     */
    public Pathway cancellation(Caller caller, UUID step) {
        return change.ofStepAsStaff(caller, step, (pathway, noted) -> {
            seats.needTakesPlace(pathway.step(step));
            return opened(pathway, step, StepStatus.CANCELLED, noted);
        });
    }

    /**
     * That a pathway was given up.
     *
     * @throws PathwayRefusal when there is no such pathway for the caller, it is over otherwise, its option was prescribed anew, the person gave
     *     it up themselves, or does not share the result with the structure any more
     */
    public Pathway abandonment(Caller caller, UUID id) {
        return change.asStaff(caller, id, (pathway, noted) -> {
            if (!pathway.decision().open())
                pathways.prescribed(
                                pathway.prescription().recommendationId(),
                                pathway.prescription().optionId())
                        .ifPresent(other -> {
                            throw new PathwayRefusal.AlreadyPrescribed(other);
                        });
            return withPlaces(shared(new Reopening(pathway, noted).ofAbandonment()), noted);
        });
    }

    private Changed opened(Pathway pathway, UUID step, StepStatus was, Noted noted) {
        return withPlaces(new Reopening(pathway, noted).of(step, was), noted);
    }

    private Changed shared(Changed reopened) {
        UUID result = reopened.pathway().prescription().resultId();
        if (reopened.happened().isPresent()
                && (result == null
                        || !checkSharing.handle(result, reopened.pathway().structureId())))
            throw new PathwayRefusal.NotShared();
        return reopened;
    }

    private Changed withPlaces(Changed reopened, Noted noted) {
        if (reopened.happened().isEmpty()) return reopened;
        Pathway after = change.keep(reopened);
        for (Map.Entry<UUID, Optional<Enrolment>> place : seats.again(after).entrySet())
            after = change.keep(
                    place.getValue().isPresent()
                            ? after.enrol(place.getKey(), place.getValue().get(), false, noted)
                            : after.cancel(place.getKey(), Noted.byNobody(noted.at())));
        return Changed.nothing(after);
    }
}
