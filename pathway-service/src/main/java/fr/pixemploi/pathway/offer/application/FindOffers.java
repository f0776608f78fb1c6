package fr.pixemploi.pathway.offer.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.pathway.catalogue.application.SearchOffers;
import fr.pixemploi.pathway.catalogue.domain.CatalogueRefusal;
import fr.pixemploi.pathway.catalogue.domain.ListedOffer;
import fr.pixemploi.pathway.catalogue.domain.OfferSearch;
import fr.pixemploi.pathway.workshop.application.ListOwnOffers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds offers, and shows one: of the catalogue, and of structures as far as they are open to the caller. */
@ApplicationScoped
@Transactional
public class FindOffers {
    private final SearchOffers catalogue;
    private final ListOwnOffers own;

    FindOffers(SearchOffers catalogue, ListOwnOffers own) {
        this.catalogue = catalogue;
        this.own = own;
    }

    /** In the order of the search; none is closed. */
    public List<ListedOffer> handle(Caller caller, OfferSearch search) {
        return Stream.concat(catalogue.handle(search).stream(), own.handle(caller, search).stream())
                .sorted(search.order())
                .limit(search.limit())
                .toList();
    }

    /**
     * Also a closed one.
     *
     * @throws CatalogueRefusal.UnknownOffer when there never was one for the caller
     */
    public ListedOffer one(Caller caller, UUID id, LocalDate today) {
        return catalogue
                .find(id, today)
                .or(() -> own.find(caller, id, today))
                .orElseThrow(CatalogueRefusal.UnknownOffer::new);
    }
}
