package fr.pixemploi.pathway.place.domain;

/** How someone gets around. */
public enum TravelMeans {
    CAR,
    PUBLIC_TRANSPORT,
    BICYCLE,
    ON_FOOT
}
