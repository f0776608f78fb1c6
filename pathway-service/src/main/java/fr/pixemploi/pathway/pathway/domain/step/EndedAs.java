package fr.pixemploi.pathway.pathway.domain.step;

import fr.pixemploi.pathway.code.Coded;

/** How a step ended that is not done. */
public enum EndedAs implements Coded {
    /** The person began or was to begin, and dropped it. */
    LEFT,
    /** Its session does not take place, or its offer is gone. */
    CANCELLED,
    /** Another pathway took the place of its own. */
    REPLACED
}
