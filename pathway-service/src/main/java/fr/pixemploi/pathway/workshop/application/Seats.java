package fr.pixemploi.pathway.workshop.application;

import fr.pixemploi.pathway.workshop.domain.Booking;
import fr.pixemploi.pathway.workshop.domain.BookingNews;
import fr.pixemploi.pathway.workshop.domain.Bookings;
import fr.pixemploi.pathway.workshop.domain.OwnOffer;
import fr.pixemploi.pathway.workshop.domain.OwnOffers;
import fr.pixemploi.pathway.workshop.domain.OwnSession;
import fr.pixemploi.pathway.workshop.domain.OwnSessions;
import fr.pixemploi.pathway.workshop.domain.WorkshopRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * The ledger of seats, in the caller's transaction, which holds the session from then on: seats go one after the other. Whoever takes or
 * releases several in one transaction does it in the order of the sessions' ids. What happens to a booking without its step asking comes as
 * {@link BookingNews}.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Seats {
    private final OwnOffers offers;
    private final OwnSessions sessions;
    private final Bookings bookings;
    private final BookingChanges changes;
    private final OfferReach reach;
    private final Clock clock;

    Seats(
            OwnOffers offers,
            OwnSessions sessions,
            Bookings bookings,
            BookingChanges changes,
            OfferReach reach,
            Clock clock) {
        this.offers = offers;
        this.sessions = sessions;
        this.bookings = bookings;
        this.changes = changes;
        this.reach = reach;
        this.clock = clock;
    }

    /** Whether seats of such a session are counted here: it is one of an own offer. */
    public boolean counts(UUID session) {
        return sessions.find(session).isPresent();
    }

    /** How a step stands; empty when it has no seat and waits for none. */
    public Optional<Booking> of(UUID step) {
        return bookings.find(step);
    }

    /**
     * A seat, or a place among those who wait. Taken again it is the same booking; another step of the same person takes over what the
     * first one has, so that nobody sits on two seats.
     *
     * @param structure whose pathway the step is of
     * @throws WorkshopRefusal when there is no such session for the structure, or it is gone
     */
    public Booking take(UUID session, UUID step, UUID beneficiaryId, UUID structure) {
        OwnSession held = sessions.hold(session).orElseThrow(WorkshopRefusal.NotThere::new);
        Bookings.New wanted = new Bookings.New(step, session, beneficiaryId, structure);
        Optional<Booking> before = bookings.find(step);
        if (before.isPresent() && !before.get().session().equals(session))
            throw new IllegalStateException("a step is of one session: " + step);
        if (before.isPresent() && before.get().state() != Booking.State.CANCELLED) return before.get();
        requireOpen(held, structure);
        Optional<Booking> othersStep = bookings.find(session, beneficiaryId);
        Instant now = clock.instant();
        if (othersStep.isPresent()) bookings.move(othersStep.get(), wanted);
        else bookings.add(wanted, held.free() > 0 ? Booking.State.BOOKED : Booking.State.WAITING, now);
        return bookings.find(step).orElseThrow();
    }

    private void requireOpen(OwnSession session, UUID structure) {
        OwnOffer offer = offers.find(session.offerId())
                .filter(found -> reach.isFor(structure, found))
                .orElseThrow(WorkshopRefusal.NotThere::new);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (session.cancelled() || offer.closed() || session.plan().endsOn().isBefore(today))
            throw new WorkshopRefusal.SessionGone();
    }

    /** The step gives back what it has; the first of those who wait gets it. Without a booking nothing happens. */
    public void release(UUID step) {
        Optional<UUID> session = bookings.find(step).map(Booking::session);
        if (session.isEmpty()) return;
        sessions.hold(session.get());
        if (bookings.remove(step)) changes.promote(session.get());
    }
}
