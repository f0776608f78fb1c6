package fr.pixemploi.pathway.catalogue.application;

import fr.pixemploi.pathway.catalogue.domain.CatalogueRefusal;
import fr.pixemploi.pathway.catalogue.domain.Offer;
import fr.pixemploi.pathway.catalogue.domain.Offers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows one offer. */
@ApplicationScoped
public class GetOffer {
    private final Offers offers;

    GetOffer(Offers offers) {
        this.offers = offers;
    }

    /** @throws CatalogueRefusal.UnknownOffer when the catalogue has it not */
    public Offer handle(UUID id) {
        return offers.find(id).orElseThrow(CatalogueRefusal.UnknownOffer::new);
    }
}
