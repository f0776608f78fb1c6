package fr.pixemploi.pathway.workshop.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.pathway.workshop.domain.OwnOffer;
import fr.pixemploi.pathway.workshop.domain.OwnOffers;
import fr.pixemploi.pathway.workshop.domain.OwnSession;
import fr.pixemploi.pathway.workshop.domain.OwnSessions;
import fr.pixemploi.pathway.workshop.domain.WorkshopRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows own offers and their sessions: those of the structure, closed ones too, and one by one what others open to all. */
@ApplicationScoped
@Transactional
public class ReadOffers {
    private final OwnOffers offers;
    private final OwnSessions sessions;
    private final OfferReach reach;

    ReadOffers(OwnOffers offers, OwnSessions sessions, OfferReach reach) {
        this.offers = offers;
        this.sessions = sessions;
        this.reach = reach;
    }

    /** @throws WorkshopRefusal when the caller works elsewhere */
    public List<OwnOffer> ofStructure(Caller caller, UUID structure, @Nullable UUID after, int limit) {
        reach.requireStaff(caller, structure);
        return offers.ofStructure(structure, after, limit);
    }

    /** @throws WorkshopRefusal when there is no such offer for the caller */
    public OwnOffer one(Caller caller, UUID id) {
        return reach.seen(caller, id);
    }

    /** @throws WorkshopRefusal when there is no such offer for the caller */
    public List<OwnSession> sessions(Caller caller, UUID offer, @Nullable UUID after, int limit) {
        return sessions.ofOffer(reach.seen(caller, offer).id(), after, limit);
    }

    /** @throws WorkshopRefusal when there is no such session of the offer for the caller */
    public OwnSession session(Caller caller, UUID offer, UUID id) {
        reach.seen(caller, offer);
        return sessions.find(id)
                .filter(session -> session.offerId().equals(offer))
                .orElseThrow(WorkshopRefusal.NotThere::new);
    }

    /** Whether it is an own session to which people of these structures may come. */
    public boolean isFor(Set<UUID> structures, UUID session) {
        return sessions.find(session)
                .flatMap(found -> offers.find(found.offerId()))
                .filter(offer -> reach.isFor(structures, offer))
                .isPresent();
    }
}
