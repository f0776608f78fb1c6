package fr.pixemploi.pathway.pathway.domain;

import java.time.Instant;

/** Tells the other services, in the transaction of the change. */
public interface PathwayEvents {
    void prescribed(Pathway pathway);

    void stepCompleted(Pathway pathway, int step, Instant at);
}
