package fr.pixemploi.pathway.workshop.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What structures offer themselves. */
public interface OwnOffers {
    /** A point on the map, in degrees. */
    record Point(double latitude, double longitude) {}

    /** @param where of its place; null when nobody could tell */
    void add(OwnOffer offer, @Nullable Point where);

    void change(OwnOffer offer, @Nullable Point where);

    Optional<OwnOffer> find(UUID id);

    /** The same, held until the transaction ends. */
    Optional<OwnOffer> hold(UUID id);

    /** @param ever closed ones too */
    record Count(int open, int ever) {}

    /** How many a structure has; nobody else adds to them until the transaction ends. */
    Count countLocked(UUID structure);

    /** In how many other communes those of a structure, closed ones too, ever were; nobody else adds to them until the transaction ends. */
    int countOtherCommunesLocked(UUID structure, String commune);

    /** In the order of their ids, after one. */
    List<OwnOffer> ofStructure(UUID structure, @Nullable UUID after, int limit);
}
