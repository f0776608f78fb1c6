package fr.pixemploi.certification.booking.application;

import fr.pixemploi.certification.booking.domain.Booking;
import fr.pixemploi.certification.booking.domain.BookingState;
import fr.pixemploi.certification.booking.domain.Bookings;
import fr.pixemploi.certification.session.application.ReadSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionRefusal;
import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A centre's manager looks at who booked in a session; those who are named will know that they were looked at. */
@ApplicationScoped
@Transactional
public class ListBookings {
    private final ReadSession readSession;
    private final Bookings bookings;
    private final ReadNews readNews;
    private final Clock clock;

    ListBookings(ReadSession readSession, Bookings bookings, ReadNews readNews, Clock clock) {
        this.readSession = readSession;
        this.bookings = bookings;
        this.readNews = readNews;
        this.clock = clock;
    }

    /** A booking as it stands. */
    public record Listed(Booking booking, BookingState state) {}

    /** @param limit one more than are shown */
    public List<Listed> handle(Caller caller, UUID sessionId, @Nullable UUID after, int limit) {
        Session session = readSession.handle(caller, sessionId);
        if (!caller.has(StructureRole.CENTRE_MANAGER, session.centreId())) throw new SessionRefusal.NotFound();
        Instant now = clock.instant();
        List<Booking> read = bookings.ofSession(sessionId, after, limit);
        readNews.tellOnceADay(
                read.stream()
                        .limit(limit - 1L)
                        .filter(booking -> booking.identity() != null)
                        .map(Booking::beneficiaryId)
                        .toList(),
                new ReadNews.Reading(
                        "candidacy", session.centreId(), StructureRole.CENTRE_MANAGER.label(), caller.subject()));
        return read.stream()
                .map(booking -> new Listed(booking, booking.state(now)))
                .toList();
    }
}
