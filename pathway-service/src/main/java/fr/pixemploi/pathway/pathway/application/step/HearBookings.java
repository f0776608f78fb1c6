package fr.pixemploi.pathway.pathway.application.step;

import fr.pixemploi.pathway.pathway.application.ChangePathway;
import fr.pixemploi.pathway.pathway.domain.Changed;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.Pathways;
import fr.pixemploi.pathway.pathway.domain.step.Enrolment;
import fr.pixemploi.pathway.pathway.domain.step.Noted;
import fr.pixemploi.pathway.workshop.application.Seats;
import fr.pixemploi.pathway.workshop.domain.Booking;
import fr.pixemploi.pathway.workshop.domain.BookingNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Notes what became of a seat without its person asking: a place became free, or the workshop does not take place. */
@ApplicationScoped
class HearBookings {
    private final Pathways pathways;
    private final Seats seats;
    private final ChangePathway change;
    private final Clock clock;

    HearBookings(Pathways pathways, Seats seats, ChangePathway change, Clock clock) {
        this.pathways = pathways;
        this.seats = seats;
        this.change = change;
        this.clock = clock;
    }

    @Transactional
    void handle(@Observes BookingNews news) {
        UUID step = news.step();
        pathways.holdByStep(step)
                .filter(pathway -> pathway.decision().open()
                        && pathway.step(step).following().open())
                // As it stands now that the pathway is held.
                .ifPresent(pathway ->
                        seats.of(step).map(booking -> after(pathway, booking)).ifPresent(change::keep));
    }

    private Changed after(Pathway pathway, Booking booking) {
        Noted noted = Noted.byNobody(clock.instant());
        return switch (booking.state()) {
            case BOOKED -> pathway.enrol(booking.step(), Enrolment.ENROLLED, true, noted);
            case WAITING -> pathway.enrol(booking.step(), Enrolment.WAITING, false, noted);
            case CANCELLED -> pathway.cancel(booking.step(), noted);
        };
    }
}
