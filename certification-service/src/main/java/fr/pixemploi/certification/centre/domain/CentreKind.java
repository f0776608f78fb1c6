package fr.pixemploi.certification.centre.domain;

/** How a centre came to be one: agreed on its own, or within a network that a body coordinates (specification of 2020). */
public enum CentreKind {
    INDIVIDUAL,
    NETWORK
}
