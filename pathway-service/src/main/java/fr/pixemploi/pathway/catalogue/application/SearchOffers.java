package fr.pixemploi.pathway.catalogue.application;

import fr.pixemploi.pathway.catalogue.domain.Catalogue;
import fr.pixemploi.pathway.catalogue.domain.ListedOffer;
import fr.pixemploi.pathway.catalogue.domain.OfferSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds offers, and shows one. */
@ApplicationScoped
@Transactional
public class SearchOffers {
    private final Catalogue catalogue;

    SearchOffers(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public List<ListedOffer> handle(OfferSearch search) {
        return catalogue.search(search);
    }

    /** Also a closed one; empty when the catalogue never had it. */
    public Optional<ListedOffer> find(UUID id, LocalDate today) {
        return catalogue.find(id, today);
    }
}
