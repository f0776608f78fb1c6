package fr.pixemploi.pathway.pathway.domain;

/** Tells the other services, in the transaction of the change. */
public interface PathwayEvents {
    /** @param after the pathway with what happened */
    void happened(Pathway after, PathwayFact fact);
}
