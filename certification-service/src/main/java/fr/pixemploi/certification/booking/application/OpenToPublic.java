package fr.pixemploi.certification.booking.application;

import fr.pixemploi.certification.booking.domain.BookingRefusal;
import fr.pixemploi.certification.booking.domain.Bookings;
import fr.pixemploi.certification.booking.domain.Opening;
import fr.pixemploi.certification.booking.domain.Openings;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.certification.session.application.ReadSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A centre's manager opens a session to people whom the centre does not know, and closes it again. */
@ApplicationScoped
@Transactional
public class OpenToPublic {
    private final HoldSession holdSession;
    private final ReadSession readSession;
    private final Openings openings;
    private final Bookings bookings;
    private final Clock clock;

    OpenToPublic(HoldSession holdSession, ReadSession readSession, Openings openings, Bookings bookings, Clock clock) {
        this.holdSession = holdSession;
        this.readSession = readSession;
        this.openings = openings;
        this.bookings = bookings;
        this.clock = clock;
    }

    /** How far it is open, and how many places are left. */
    public record Opened(Opening opening, int left) {}

    public Opened handle(Caller caller, UUID sessionId, ReadVersion read, int places, Instant until) {
        Session session = holdSession.handle(sessionId, caller.structuresAs(StructureRole.CENTRE_MANAGER));
        session.requireOpen();
        Opening current = openings.of(sessionId);
        if (!read.is(current.version())) throw new BookingRefusal.ChangedMeanwhile();
        Opening said = current.said(places, until);
        openings.save(said, clock.instant());
        return opened(said);
    }

    public Opened read(Caller caller, UUID sessionId) {
        readSession.handle(caller, sessionId);
        return opened(openings.of(sessionId));
    }

    private Opened opened(Opening opening) {
        return new Opened(opening, opening.left(bookings.accepted(opening.sessionId())));
    }
}
