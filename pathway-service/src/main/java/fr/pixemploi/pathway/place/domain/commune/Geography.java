package fr.pixemploi.pathway.place.domain.commune;

import fr.pixemploi.pathway.place.domain.TravelRules;

/** France as the service knows it, and how fast one gets around. */
public interface Geography {
    Communes communes();

    TravelRules travel();
}
