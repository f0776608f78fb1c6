package fr.pixemploi.pathway.catalogue.application;

import fr.pixemploi.pathway.catalogue.domain.Offer;
import fr.pixemploi.pathway.catalogue.domain.Offers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Gives the whole catalogue with its version, for whoever computes with it. */
@ApplicationScoped
public class ReadCatalogue {
    /** All offers of one version. */
    public record Catalogue(String version, List<Offer> offers) {}

    private final Offers offers;

    ReadCatalogue(Offers offers) {
        this.offers = offers;
    }

    public Catalogue handle() {
        return new Catalogue(offers.version(), offers.all());
    }
}
