package fr.pixemploi.pathway.workshop.application;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.pathway.catalogue.domain.Target;
import fr.pixemploi.pathway.competence.application.NameCompetences;
import fr.pixemploi.pathway.place.application.LocateAddress;
import fr.pixemploi.pathway.place.domain.Address;
import fr.pixemploi.pathway.workshop.domain.Bookings;
import fr.pixemploi.pathway.workshop.domain.OwnOffer;
import fr.pixemploi.pathway.workshop.domain.OwnOffers;
import fr.pixemploi.pathway.workshop.domain.OwnSessions;
import fr.pixemploi.pathway.workshop.domain.WorkshopRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A manager says what the structure offers itself. */
@ApplicationScoped
@Transactional
public class EditOffer {
    private final OwnOffers offers;
    private final OwnSessions sessions;
    private final Bookings bookings;
    private final OfferReach reach;
    private final NameCompetences names;
    private final LocateAddress locate;
    private final Today today;

    EditOffer(
            OwnOffers offers,
            OwnSessions sessions,
            Bookings bookings,
            OfferReach reach,
            NameCompetences names,
            LocateAddress locate,
            Today today) {
        this.offers = offers;
        this.sessions = sessions;
        this.bookings = bookings;
        this.reach = reach;
        this.names = names;
        this.locate = locate;
        this.today = today;
    }

    /** @throws WorkshopRefusal when the caller does not manage the structure, it offers as much as it may, or nobody knows a competence or the commune */
    public OwnOffer make(Caller caller, UUID structure, OwnOffer.Content content) {
        reach.requireManager(caller, structure);
        OwnOffers.Count count = offers.countLocked(structure);
        if (count.open() >= OwnOffer.MOST || count.ever() >= OwnOffer.MOST_EVER) throw new WorkshopRefusal.TooMany();
        OwnOffer.Content known = known(content);
        requireFewPlaces(structure, known);
        OwnOffer offer = new OwnOffer(Ids.next(), structure, known, false, 1);
        offers.add(offer, where(known));
        return offer;
    }

    /**
     * Kind, place and price stay once somebody has a seat in a session that is not over, or waits for one.
     *
     * @throws WorkshopRefusal when it is not there, has changed meanwhile, is closed, somebody counts on it as it is, nobody knows a competence
     *     or the commune, or the structure's were in as many communes as they may
     */
    public OwnOffer change(Caller caller, UUID id, ReadVersion read, UnaryOperator<OwnOffer.Content> change) {
        OwnOffer current = held(caller, id, read);
        if (current.closed()) throw new WorkshopRefusal.OfferClosed();
        OwnOffer next = current.with(known(change.apply(current.content())));
        if (!current.content().keepsPromises(next.content()) && isPromised(current))
            throw new WorkshopRefusal.SessionPromised();
        requireFewPlaces(next.structureId(), next.content());
        return write(current, next);
    }

    /** With the code that its commune has today: where it is and in how many communes a structure was goes by that. */
    private OwnOffer.Content known(OwnOffer.Content content) {
        if (!content.targets().stream().map(Target::competence).allMatch(names::knows))
            throw new WorkshopRefusal.UnknownCompetence();
        OwnOffer.Place place = content.place();
        if (place == null) return content;
        return locate.commune(place.commune())
                .map(commune -> content.at(new OwnOffer.Place(
                        place.lines(),
                        place.postcode(),
                        place.town(),
                        commune.code().value())))
                .orElseThrow(WorkshopRefusal.UnknownCommune::new);
    }

    private void requireFewPlaces(UUID structure, OwnOffer.Content content) {
        OwnOffer.Place place = content.place();
        if (place != null && offers.countOtherCommunesLocked(structure, place.commune()) >= OwnOffer.MOST_COMMUNES)
            throw new WorkshopRefusal.TooMany();
    }

    /** Until the transaction ends nobody gets a seat. */
    private boolean isPromised(OwnOffer offer) {
        return sessions.holdComing(offer.id(), today.of(offer.structureId())).stream()
                .anyMatch(session -> bookings.anyOf(session.id()));
    }

    /**
     * It is proposed to nobody any more; closing it again changes nothing.
     *
     * @throws WorkshopRefusal when it is not there or has changed meanwhile
     */
    public OwnOffer close(Caller caller, UUID id, ReadVersion read) {
        OwnOffer current = held(caller, id, read);
        return write(current, current.close());
    }

    private OwnOffer held(Caller caller, UUID id, ReadVersion read) {
        OwnOffer current = reach.managed(caller, offers.hold(id));
        if (!read.is(current.version())) throw new WorkshopRefusal.ChangedMeanwhile();
        return current;
    }

    private OwnOffer write(OwnOffer before, OwnOffer after) {
        if (after.version() != before.version()) offers.change(after, where(after.content()));
        return after;
    }

    private OwnOffers.@Nullable Point where(OwnOffer.Content content) {
        OwnOffer.Place place = content.place();
        if (place == null) return null;
        return locate.handle(new Address(place.commune(), null, null, null, null))
                .map(found -> new OwnOffers.Point(
                        found.position().latitude(), found.position().longitude()))
                .orElse(null);
    }
}
