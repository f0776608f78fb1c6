package fr.pixemploi.certification.booking.application;

import fr.pixemploi.certification.booking.domain.Booking;
import fr.pixemploi.certification.booking.domain.BookingRefusal;
import fr.pixemploi.certification.booking.domain.BookingRules;
import fr.pixemploi.certification.booking.domain.Bookings;
import fr.pixemploi.certification.booking.domain.Opening;
import fr.pixemploi.certification.booking.domain.Openings;
import fr.pixemploi.certification.candidate.application.CheckEligibility;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionStatus;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A person asks for a place in an open session; it waits for the centre's yes. Whoever may not be enrolled may not book either. */
@ApplicationScoped
@Transactional
public class BookPlace {
    private final HoldSession holdSession;
    private final Openings openings;
    private final Bookings bookings;
    private final BookingRules rules;
    private final CheckEligibility checkEligibility;
    private final Clock clock;

    BookPlace(
            HoldSession holdSession,
            Openings openings,
            Bookings bookings,
            BookingRules rules,
            CheckEligibility checkEligibility,
            Clock clock) {
        this.holdSession = holdSession;
        this.openings = openings;
        this.bookings = bookings;
        this.rules = rules;
        this.checkEligibility = checkEligibility;
        this.clock = clock;
    }

    public Booking handle(Caller caller, UUID sessionId, Identity identity, boolean cleaNumerique) {
        UUID person = caller.self();
        Session session = holdSession.handle(sessionId);
        Instant now = clock.instant();
        Instant begins = session.schedule().instant();
        Opening opening = openings.of(sessionId);
        // What is not open is nobody's to know of.
        if (session.status() != SessionStatus.CREATED || !opening.isOpen(now) || !now.isBefore(begins))
            throw new BookingRefusal.NotFound();
        identity.requireBornBefore(session.schedule().dayOf(now));
        // Those whose time is over stand in nobody's way.
        bookings.lapse(sessionId, now);
        if (bookings.stands(sessionId, person)) throw new BookingRefusal.AlreadyBooked();
        if (opening.left(bookings.accepted(sessionId)) == 0) throw new BookingRefusal.NoPlaceLeft();
        checkEligibility.handle(session, person, cleaNumerique);
        Instant latest = now.plus(rules.longestWait());
        Booking booking = Booking.made(
                Ids.next(), sessionId, person, cleaNumerique, identity, now, latest.isBefore(begins) ? latest : begins);
        bookings.add(booking);
        return booking;
    }
}
