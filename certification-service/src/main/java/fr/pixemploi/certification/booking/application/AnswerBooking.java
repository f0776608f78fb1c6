package fr.pixemploi.certification.booking.application;

import fr.pixemploi.certification.booking.domain.Booking;
import fr.pixemploi.certification.booking.domain.BookingRefusal;
import fr.pixemploi.certification.booking.domain.Bookings;
import fr.pixemploi.certification.booking.domain.Openings;
import fr.pixemploi.certification.candidate.application.EnrolCandidate;
import fr.pixemploi.certification.candidate.domain.Accommodations;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.Particulars;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A centre's manager says yes, and the person is a candidate with their account; or no, with a reason. */
@ApplicationScoped
@Transactional
public class AnswerBooking {
    private final HoldSession holdSession;
    private final Openings openings;
    private final Bookings bookings;
    private final EnrolCandidate enrolCandidate;
    private final Event<BookingAnswered> news;
    private final Clock clock;

    AnswerBooking(
            HoldSession holdSession,
            Openings openings,
            Bookings bookings,
            EnrolCandidate enrolCandidate,
            Event<BookingAnswered> news,
            Clock clock) {
        this.holdSession = holdSession;
        this.openings = openings;
        this.bookings = bookings;
        this.enrolCandidate = enrolCandidate;
        this.news = news;
        this.clock = clock;
    }

    public Candidate accept(Caller caller, UUID sessionId, UUID id) {
        Instant now = clock.instant();
        Booking booking = held(caller, sessionId, id);
        Booking accepted = booking.accepted(caller.subject(), now);
        // The session is held: nobody else accepts meanwhile.
        if (openings.of(sessionId).left(bookings.accepted(sessionId)) == 0) throw new BookingRefusal.NoPlaceLeft();
        Candidate candidate = enrolCandidate.handle(
                caller,
                sessionId,
                new EnrolCandidate.Wish(
                        booking.beneficiaryId(),
                        Objects.requireNonNull(booking.identity()),
                        Particulars.NONE,
                        0,
                        Accommodations.NONE,
                        booking.cleaNumerique()));
        end(accepted, true);
        return candidate;
    }

    public void decline(Caller caller, UUID sessionId, UUID id, String reason) {
        end(held(caller, sessionId, id).declined(caller.subject(), reason, clock.instant()), false);
    }

    private Booking held(Caller caller, UUID sessionId, UUID id) {
        holdSession.handle(sessionId, caller.structuresAs(StructureRole.CENTRE_MANAGER));
        return bookings.ofSession(id, sessionId).orElseThrow(BookingRefusal.NotFound::new);
    }

    private void end(Booking booking, boolean accepted) {
        bookings.end(booking);
        news.fire(new BookingAnswered(booking.id(), booking.beneficiaryId(), booking.sessionId(), accepted));
    }
}
