package fr.pixemploi.pathway.workshop.application;

import fr.pixemploi.kit.security.PersonAliases;
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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final PersonAliases aliases;
    private final Today today;
    private final Clock clock;

    Seats(
            OwnOffers offers,
            OwnSessions sessions,
            Bookings bookings,
            BookingChanges changes,
            OfferReach reach,
            PersonAliases aliases,
            Today today,
            Clock clock) {
        this.offers = offers;
        this.sessions = sessions;
        this.bookings = bookings;
        this.changes = changes;
        this.reach = reach;
        this.aliases = aliases;
        this.today = today;
        this.clock = clock;
    }

    /** Whether seats of such a session are counted here: it is one of an own offer. */
    public boolean counts(UUID session) {
        return sessions.find(session).isPresent();
    }

    /** Those of which seats are counted here, in the order in which they are held. */
    public List<UUID> counted(Collection<UUID> sessions) {
        return this.sessions.known(sessions);
    }

    /** Those of which seats are counted here are held, before anything is done in several of them. */
    public void hold(Collection<UUID> sessions) {
        this.sessions.hold(sessions);
    }

    /** Whether it is an own session that its structure cancelled. */
    public boolean isCancelled(UUID session) {
        return sessions.find(session).filter(OwnSession::cancelled).isPresent();
    }

    /** How a step stands; empty when it has no seat and waits for none. */
    public Optional<Booking> of(UUID step) {
        return bookings.find(step);
    }

    /**
     * A seat, or a place among those who wait; who waits already comes first. Taken again it is the same booking. A person, with all files
     * that were joined, has one: another step gets none, unless the seat is moved to it.
     *
     * @param structure whose pathway the step is of
     * @throws WorkshopRefusal when there is no such session for the structure, it is gone, or another step of the person has the seat
     */
    public Booking take(UUID session, UUID step, UUID beneficiaryId, UUID structure) {
        OwnSession held = sessions.hold(session).orElseThrow(WorkshopRefusal.NotThere::new);
        int promoted = changes.promote(held);
        Optional<Booking> before = bookings.find(step);
        if (before.isPresent() && !before.get().session().equals(session))
            throw new IllegalStateException("a step is of one session: " + step);
        if (before.isPresent() && before.get().state() != Booking.State.CANCELLED) return before.get();
        if (!isRoomFor(structure, requireOpen(held, structure), session)) throw new WorkshopRefusal.OthersFull();
        if (bookings.find(session, idsOf(beneficiaryId)).isPresent()) throw new WorkshopRefusal.SeatElsewhere();
        return book(new Bookings.New(step, session, beneficiaryId, structure), held.free() > promoted);
    }

    /**
     * The same for a step that gave back what it had by mistake, also once the offer is closed.
     *
     * @return empty when the session is cancelled or over, as many come from other structures as may, or another step of the person has
     *     the seat
     */
    public Optional<Booking> takeAgain(UUID session, UUID step, UUID beneficiaryId, UUID structure) {
        OwnSession held = sessions.hold(session).orElseThrow(WorkshopRefusal.NotThere::new);
        int promoted = changes.promote(held);
        Optional<Booking> before = bookings.find(step);
        if (before.isPresent()
                || held.cancelled()
                || today.isAfter(held)
                || offers.find(held.offerId())
                        .filter(offer -> isRoomFor(structure, offer, session))
                        .isEmpty()
                || bookings.find(session, idsOf(beneficiaryId)).isPresent()) return before;
        return Optional.of(book(new Bookings.New(step, session, beneficiaryId, structure), held.free() > promoted));
    }

    private Booking book(Bookings.New booking, boolean free) {
        bookings.add(booking, free ? Booking.State.BOOKED : Booking.State.WAITING, clock.instant());
        return bookings.find(booking.step()).orElseThrow();
    }

    private OwnOffer requireOpen(OwnSession session, UUID structure) {
        OwnOffer offer = offers.find(session.offerId())
                .filter(found -> reach.isFor(Set.of(structure), found))
                .orElseThrow(WorkshopRefusal.NotThere::new);
        if (session.cancelled() || offer.closed() || today.isAfter(session)) throw new WorkshopRefusal.SessionGone();
        return offer;
    }

    /** Whether as many of other structures may come. */
    private boolean isRoomFor(UUID structure, OwnOffer offer, UUID session) {
        Integer most = offer.content().seatsForOthers();
        return most == null
                || offer.structureId().equals(structure)
                || bookings.countOfOthers(session, offer.structureId()) < most;
    }

    private List<UUID> idsOf(UUID beneficiaryId) {
        return aliases.idsOf(aliases.personOf(beneficiaryId));
    }

    /**
     * A step of a pathway that takes another's place has what the other's step had, as it stands: the seat or the place among those who
     * wait, also when nobody may come any more. Of a session that was cancelled the new step is told.
     *
     * @param toStep of the same person and structure, in the same session, without a booking
     * @return empty when the other step has none
     */
    public Optional<Booking> moveTo(UUID fromStep, UUID toStep) {
        Optional<Booking> held = held(fromStep);
        held.ifPresent(booking -> {
            bookings.move(fromStep, toStep);
            if (booking.state() == Booking.State.CANCELLED) changes.tell(List.of(toStep));
        });
        return held.flatMap(booking -> bookings.find(toStep));
    }

    /** Attendance of the step was told: who lists it by its seat does so again, also once the step has left it. */
    public void keepTold(UUID step) {
        held(step).ifPresent(booking -> bookings.keepTold(step));
    }

    /** The step gives back what it has; the first of those who wait gets it. Without a booking nothing happens. */
    public void release(UUID step) {
        held(step).ifPresent(this::release);
    }

    /** The same for a step that is done: it keeps the seat on which its person sits or sat, and gives back what is yet to come. */
    public void giveBackUnused(UUID step) {
        held(step).filter(this::isUnused).ifPresent(this::release);
    }

    /** These people give back all that they have; their pathways are held. */
    public void releaseOf(Set<UUID> people) {
        for (UUID session : bookings.sessionsOf(people)) {
            OwnSession held = sessions.hold(session).orElseThrow();
            bookings.removeOf(people, session);
            changes.promote(held);
        }
    }

    private boolean isUnused(Booking booking) {
        return booking.state() == Booking.State.WAITING
                || sessions.find(booking.session())
                        .filter(session -> session.plan().startsOn().isAfter(today.of(session)))
                        .isPresent();
    }

    private void release(Booking booking) {
        if (bookings.remove(booking.step())) sessions.find(booking.session()).ifPresent(changes::promote);
    }

    /** As it stands once its session is held. */
    private Optional<Booking> held(UUID step) {
        return bookings.find(step)
                .flatMap(booking -> sessions.hold(booking.session()))
                .flatMap(session -> bookings.find(step));
    }
}
