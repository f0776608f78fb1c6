package fr.pixemploi.certification.booking.application;

import fr.pixemploi.certification.booking.domain.Booking;
import fr.pixemploi.certification.booking.domain.BookingRefusal;
import fr.pixemploi.certification.booking.domain.BookingState;
import fr.pixemploi.certification.booking.domain.Bookings;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.certification.session.application.RecallSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person looks at their own bookings, and withdraws one that waits. */
@ApplicationScoped
@Transactional
public class FollowMyBookings {
    private final Bookings bookings;
    private final HoldSession holdSession;
    private final RecallSession recallSession;
    private final Clock clock;

    FollowMyBookings(Bookings bookings, HoldSession holdSession, RecallSession recallSession, Clock clock) {
        this.bookings = bookings;
        this.holdSession = holdSession;
        this.recallSession = recallSession;
        this.clock = clock;
    }

    /** A booking as it stands, with where and when. */
    public record Followed(Booking booking, BookingState state, Session session) {}

    public List<Followed> list(Caller caller, @Nullable UUID after, int limit) {
        Instant now = clock.instant();
        return bookings.ofPerson(caller.self(), after, limit).stream()
                .map(booking -> followed(booking, recallSession.handle(booking.sessionId()), now))
                .toList();
    }

    public Followed read(Caller caller, UUID id) {
        Booking booking = bookings.ofPerson(id, caller.self()).orElseThrow(BookingRefusal.NotFound::new);
        return followed(booking, recallSession.handle(booking.sessionId()), clock.instant());
    }

    public Followed withdraw(Caller caller, UUID id) {
        UUID person = caller.self();
        UUID sessionId = bookings.ofPerson(id, person)
                .orElseThrow(BookingRefusal.NotFound::new)
                .sessionId();
        // Session first, as who answers does.
        Session session = holdSession.handle(sessionId);
        Instant now = clock.instant();
        Booking withdrawn = bookings.ofPerson(id, person)
                .orElseThrow(BookingRefusal.NotFound::new)
                .withdrawn(now);
        bookings.end(withdrawn);
        return followed(withdrawn, session, now);
    }

    private static Followed followed(Booking booking, Session session, Instant now) {
        return new Followed(booking, booking.state(now), session);
    }
}
