package fr.pixemploi.pathway.workshop.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.pathway.workshop.domain.Bookings;
import fr.pixemploi.pathway.workshop.domain.OwnOffer;
import fr.pixemploi.pathway.workshop.domain.OwnOffers;
import fr.pixemploi.pathway.workshop.domain.OwnSession;
import fr.pixemploi.pathway.workshop.domain.OwnSessions;
import fr.pixemploi.pathway.workshop.domain.WorkshopRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A manager says when an own offer takes place, and for how many. */
@ApplicationScoped
@Transactional
public class EditSession {
    private final OwnOffers offers;
    private final OwnSessions sessions;
    private final Bookings bookings;
    private final BookingChanges changes;
    private final OfferReach reach;
    private final Today today;

    EditSession(
            OwnOffers offers,
            OwnSessions sessions,
            Bookings bookings,
            BookingChanges changes,
            OfferReach reach,
            Today today) {
        this.offers = offers;
        this.sessions = sessions;
        this.bookings = bookings;
        this.changes = changes;
        this.reach = reach;
        this.today = today;
    }

    /** @throws WorkshopRefusal when there is no such offer for the caller, it is closed, or has as many sessions as it may */
    public OwnSession add(Caller caller, UUID offerId, OwnSession.Plan plan) {
        OwnOffer offer = reach.managed(caller, offers.hold(offerId));
        if (offer.closed()) throw new WorkshopRefusal.OfferClosed();
        if (sessions.countEver(offerId) >= OwnSession.MOST_EVER) throw new WorkshopRefusal.TooMany();
        requireRoom(offer);
        OwnSession session = new OwnSession(Ids.next(), offer.id(), plan, 0, false, 1);
        sessions.add(session);
        return session;
    }

    /**
     * More seats go to those who wait.
     *
     * @throws WorkshopRefusal when it is not there, has changed meanwhile, or somebody counts on it as it is
     */
    public OwnSession change(
            Caller caller, UUID offer, UUID id, ReadVersion read, UnaryOperator<OwnSession.Plan> change) {
        OwnOffer held = reach.managed(caller, offers.hold(offer));
        OwnSession current = held(held, id, read);
        OwnSession next = current.with(change.apply(current.plan()), bookings.anyOf(id));
        if (next.version() == current.version()) return current;
        if (today.isAfter(current) && !today.isAfter(next)) requireRoom(held);
        sessions.change(next);
        changes.promote(next);
        return next;
    }

    /**
     * It takes place for nobody: those with a seat and those who wait are told. Cancelling it again changes nothing.
     *
     * @throws WorkshopRefusal when it is not there, has changed meanwhile or is over
     */
    public OwnSession cancel(Caller caller, UUID offer, UUID id, ReadVersion read) {
        OwnSession current = held(reach.managed(caller, offers.hold(offer)), id, read);
        OwnSession next = current.cancel();
        if (next.version() == current.version()) return current;
        if (today.isAfter(current)) throw new WorkshopRefusal.SessionGone();
        sessions.change(next);
        changes.cancel(id);
        return next;
    }

    /** The offer is held. */
    private void requireRoom(OwnOffer offer) {
        if (sessions.countComing(offer.id(), today.of(offer.structureId())) >= OwnSession.MOST)
            throw new WorkshopRefusal.TooMany();
    }

    private OwnSession held(OwnOffer offer, UUID id, ReadVersion read) {
        OwnSession current = sessions.hold(id)
                .filter(session -> session.offerId().equals(offer.id()))
                .orElseThrow(WorkshopRefusal.NotThere::new);
        if (!read.is(current.version())) throw new WorkshopRefusal.ChangedMeanwhile();
        return current;
    }
}
