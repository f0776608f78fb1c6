package fr.pixemploi.pathway.place.domain;

/** France as the service knows it, and how fast one gets around. */
public interface Geography {
    Communes communes();

    TravelRules travel();
}
