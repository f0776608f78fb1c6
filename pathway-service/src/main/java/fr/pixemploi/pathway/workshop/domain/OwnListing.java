package fr.pixemploi.pathway.workshop.domain;

import fr.pixemploi.pathway.catalogue.domain.ListedOffer;
import fr.pixemploi.pathway.catalogue.domain.OfferSearch;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Own offers as they are looked for beside those of the catalogue, each with the session of it that comes next. */
public interface OwnListing {
    /**
     * Those of these structures and those that are open to all, in the order of the search; none is closed.
     *
     * @param staffed structures in which whoever looks works
     */
    List<ListedOffer> search(Collection<UUID> staffed, OfferSearch search);

    /** One of them, also a closed one. */
    Optional<ListedOffer> find(Collection<UUID> staffed, UUID id, LocalDate today);
}
