package fr.pixemploi.pathway.catalogue.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.pathway.catalogue.domain.Catalogue;
import fr.pixemploi.pathway.catalogue.domain.CatalogueRefusal;
import fr.pixemploi.pathway.catalogue.domain.ListedOffer;
import fr.pixemploi.pathway.catalogue.domain.MoreOffers;
import fr.pixemploi.pathway.catalogue.domain.OfferSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds offers, and shows one: of the catalogue, and of structures as far as they are open to the caller. */
@ApplicationScoped
@Transactional
public class SearchOffers {
    private final Catalogue catalogue;
    private final MoreOffers more;

    SearchOffers(Catalogue catalogue, MoreOffers more) {
        this.catalogue = catalogue;
        this.more = more;
    }

    public List<ListedOffer> handle(Caller caller, OfferSearch search) {
        return Stream.concat(
                        catalogue.search(search).stream(), more.search(staffed(caller), search).stream())
                .sorted(search.order())
                .limit(search.limit())
                .toList();
    }

    /** @throws CatalogueRefusal.UnknownOffer when there never was one for the caller */
    public ListedOffer one(Caller caller, UUID id, LocalDate today) {
        return catalogue
                .find(id, today)
                .or(() -> more.find(staffed(caller), id, today))
                .orElseThrow(CatalogueRefusal.UnknownOffer::new);
    }

    private static Set<UUID> staffed(Caller caller) {
        return caller.structuresAs(StructureRole.ADVISER, StructureRole.MANAGER);
    }
}
