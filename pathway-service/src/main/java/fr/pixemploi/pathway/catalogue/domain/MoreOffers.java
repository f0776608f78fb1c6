package fr.pixemploi.pathway.catalogue.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Offers that no feed brings, found beside those of the catalogue: what structures offer themselves. */
public interface MoreOffers {
    /**
     * Those of these structures and those that are open to all, in the order of the search; none is closed.
     *
     * @param staffed structures in which whoever looks works
     */
    List<ListedOffer> search(Collection<UUID> staffed, OfferSearch search);

    /** One of them, also a closed one. */
    Optional<ListedOffer> find(Collection<UUID> staffed, UUID id, LocalDate today);
}
