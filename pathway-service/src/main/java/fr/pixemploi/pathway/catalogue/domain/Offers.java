package fr.pixemploi.pathway.catalogue.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The catalogue of training offers. */
public interface Offers {
    /** All offers, by id. */
    List<Offer> all();

    Optional<Offer> find(UUID id);

    /** Version of the catalogue; what was computed with it stays explained by it. */
    String version();
}
