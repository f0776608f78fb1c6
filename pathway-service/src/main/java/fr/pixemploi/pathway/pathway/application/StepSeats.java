package fr.pixemploi.pathway.pathway.application;

import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayFact;
import fr.pixemploi.pathway.pathway.domain.step.Enrolment;
import fr.pixemploi.pathway.pathway.domain.step.PathwayStep;
import fr.pixemploi.pathway.workshop.application.Seats;
import fr.pixemploi.pathway.workshop.domain.Booking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/** Seats of structures' own workshops follow what happens to steps, in the transaction that holds the pathway. */
@ApplicationScoped
class StepSeats {
    private final Seats seats;

    StepSeats(Seats seats) {
        this.seats = seats;
    }

    /** A seat or a place on the waiting list where seats are counted here; elsewhere what was said. */
    Enrolment take(Pathway pathway, PathwayStep step) {
        return ownSession(step)
                .map(session -> seats.take(session, step.id(), pathway.beneficiaryId(), pathway.structureId()))
                .map(StepSeats::enrolment)
                .findFirst()
                .orElse(Enrolment.ENROLLED);
    }

    /** The place that the person has in a session goes over to a step of another pathway; elsewhere what was said of the one before. */
    Enrolment keep(PathwayStep from, PathwayStep to) {
        return ownSession(to).findFirst().isEmpty()
                ? from.following().enrolment()
                : seats.moveTo(from.id(), to.id()).map(StepSeats::enrolment).orElse(Enrolment.NONE);
    }

    private static Enrolment enrolment(Booking booking) {
        return switch (booking.state()) {
            case BOOKED -> Enrolment.ENROLLED;
            case WAITING -> Enrolment.WAITING;
            // That it does not take place is about to be told.
            case CANCELLED -> Enrolment.NONE;
        };
    }

    /** Gives back what nobody will sit on after this. */
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
            case PathwayFact.StepAttended attended -> {}
        }
    }

    /** In the order in which sessions are held. */
    private void releaseAll(Pathway pathway) {
        pathway.steps().stream()
                .filter(step -> !step.done())
                .filter(step -> ownSession(step).findAny().isPresent())
                .sorted(Comparator.comparing(
                        step -> ownSession(step).findFirst().orElseThrow()))
                .forEach(step -> seats.release(step.id()));
    }

    private Stream<UUID> ownSession(PathwayStep step) {
        return Stream.ofNullable(step.offered())
                .map(offered -> UUID.fromString(offered.sessionId()))
                .filter(seats::counts);
    }
}
