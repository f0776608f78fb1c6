package fr.pixemploi.pathway.workshop.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.pathway.catalogue.domain.ListedOffer;
import fr.pixemploi.pathway.catalogue.domain.OfferSearch;
import fr.pixemploi.pathway.workshop.domain.OwnListing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lists own offers as the catalogue lists its own: all of the structures in which the caller works, and of others what is open to all. */
@ApplicationScoped
@Transactional
public class ListOwnOffers {
    private final OwnListing listing;

    ListOwnOffers(OwnListing listing) {
        this.listing = listing;
    }

    public List<ListedOffer> handle(Caller caller, OfferSearch search) {
        return listing.search(staffed(caller), search);
    }

    /** Also a closed one; empty when there is none for the caller. */
    public Optional<ListedOffer> find(Caller caller, UUID id, LocalDate today) {
        return listing.find(staffed(caller), id, today);
    }

    private static Set<UUID> staffed(Caller caller) {
        return caller.structuresAs(StructureRole.ADVISER, StructureRole.MANAGER);
    }
}
