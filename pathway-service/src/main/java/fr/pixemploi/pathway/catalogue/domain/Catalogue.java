package fr.pixemploi.pathway.catalogue.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The catalogue in force. */
public interface Catalogue {
    /** Offers of a search that are not closed: by id, or by distance and id when it has a point. */
    List<ListedOffer> search(OfferSearch search);

    /** One offer, also a closed one. */
    Optional<ListedOffer> find(UUID id, LocalDate today);

    /** Whether something of the source was imported. */
    boolean knows(String source);

    /** Hands over the file of a source that is known in its parts, from head to tail, a few at a time in memory; in a transaction. */
    void export(String source, Consumer<String> part);
}
