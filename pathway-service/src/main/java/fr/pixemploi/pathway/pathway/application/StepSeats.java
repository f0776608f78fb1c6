package fr.pixemploi.pathway.pathway.application;

import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayFact;
import fr.pixemploi.pathway.pathway.domain.step.Enrolment;
import fr.pixemploi.pathway.pathway.domain.step.PathwayStep;
import fr.pixemploi.pathway.workshop.application.Seats;
import fr.pixemploi.pathway.workshop.domain.Booking;
import fr.pixemploi.pathway.workshop.domain.WorkshopRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Seats of structures' own workshops follow what happens to steps, in the transaction that holds the pathway. */
@ApplicationScoped
public class StepSeats {
    private final Seats seats;

    StepSeats(Seats seats) {
        this.seats = seats;
    }

    /** A seat or a place on the waiting list where seats are counted here; elsewhere what was said. */
    public Enrolment take(Pathway pathway, PathwayStep step) {
        return ownSession(step)
                .map(session -> seats.take(session, step.id(), pathway.beneficiaryId(), pathway.structureId()))
                .map(StepSeats::enrolment)
                .findFirst()
                .orElse(Enrolment.ENROLLED);
    }

    /** All own sessions of a pathway are held, before its places go their ways one by one. */
    public void hold(Pathway pathway) {
        seats.hold(sessions(pathway));
    }

    /** The place that the person has in a session goes over to a step of another pathway; elsewhere what was said of the one before. */
    public Enrolment keep(PathwayStep from, PathwayStep to) {
        return ownSession(to).findFirst().isEmpty()
                ? from.following().enrolment()
                : seats.moveTo(from.id(), to.id()).map(StepSeats::enrolment).orElse(Enrolment.NONE);
    }

    /**
     * Of a pathway that is open again: its open steps of own sessions that had a place or waited for one, as they stand once they asked again; a place that is
     * somebody else's now is not taken from them. Where seats are not counted here, what was said stays, and is not among them.
     *
     * @return empty for a step whose session was cancelled, whatever it had
     */
    public SequencedMap<UUID, Optional<Enrolment>> again(Pathway pathway) {
        SequencedMap<UUID, Optional<Enrolment>> places = new LinkedHashMap<>();
        inOrder(pathway)
                .filter(step -> step.following().open() && (step.following().wantsPlace() || isCancelled(step)))
                .forEach(step -> places.put(step.id(), again(pathway, step)));
        return places;
    }

    /** @throws WorkshopRefusal when its session is one of our own, and was cancelled */
    public void needTakesPlace(PathwayStep step) {
        if (isCancelled(step)) throw new WorkshopRefusal.SessionGone();
    }

    private boolean isCancelled(PathwayStep step) {
        return ownSession(step).anyMatch(seats::isCancelled);
    }

    private Optional<Enrolment> again(Pathway pathway, PathwayStep step) {
        Enrolment place = ownSession(step)
                .flatMap(session ->
                        seats.takeAgain(session, step.id(), pathway.beneficiaryId(), pathway.structureId()).stream())
                .map(StepSeats::enrolment)
                .findFirst()
                .orElse(Enrolment.NONE);
        // As it stands now that the session is held.
        return isCancelled(step) ? Optional.empty() : Optional.of(place);
    }

    private static Enrolment enrolment(Booking booking) {
        return switch (booking.state()) {
            case BOOKED -> Enrolment.ENROLLED;
            case WAITING -> Enrolment.WAITING;
            // That it does not take place is about to be told.
            case CANCELLED -> Enrolment.NONE;
        };
    }

    /** Gives back what nobody will sit on after this, and keeps whose attendance was told. */
    void follow(Pathway after, PathwayFact fact) {
        switch (fact) {
            case PathwayFact.Answered answered -> {
                if (!answered.accepted()) releaseAll(after);
            }
            case PathwayFact.Ended ended -> releaseAll(after);
            case PathwayFact.StepEnded ended -> seats.release(ended.step());
            case PathwayFact.StepEnrolled enrolled -> {
                if (enrolled.enrolment() == Enrolment.REFUSED || enrolled.enrolment() == Enrolment.CANCELLED)
                    seats.release(enrolled.step());
            }
            case PathwayFact.Prescribed prescribed -> {}
            case PathwayFact.StepCompleted completed -> seats.giveBackUnused(completed.step());
            case PathwayFact.StepAttended attended -> seats.keepTold(attended.step());
            // What was given back is asked for again, by whoever knows how that is told.
            case PathwayFact.Reopened reopened -> {}
            case PathwayFact.StepReopened reopened -> {}
        }
    }

    /** In the order in which sessions are held. */
    private void releaseAll(Pathway pathway) {
        inOrder(pathway).filter(step -> !step.done()).forEach(step -> seats.release(step.id()));
    }

    private Stream<PathwayStep> inOrder(Pathway pathway) {
        return seats.counted(sessions(pathway)).stream()
                .flatMap(own ->
                        pathway.steps().stream().filter(step -> session(step).anyMatch(own::equals)));
    }

    private Stream<UUID> ownSession(PathwayStep step) {
        return session(step).filter(seats::counts);
    }

    private static List<UUID> sessions(Pathway pathway) {
        return pathway.steps().stream().flatMap(StepSeats::session).toList();
    }

    private static Stream<UUID> session(PathwayStep step) {
        return Stream.ofNullable(step.offered()).map(offered -> UUID.fromString(offered.sessionId()));
    }
}
