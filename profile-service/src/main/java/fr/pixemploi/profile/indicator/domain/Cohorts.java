package fr.pixemploi.profile.indicator.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The people of structures, counted. */
public interface Cohorts {
    Indicators count(UUID structureId, Instant now);

    /**
     * Goes on counting these people, who are about to be erased, as they are counted at this moment: by rows of nobody's. Once they are gone it
     * changes nothing.
     */
    void countAsNobody(Set<UUID> people, Instant now);
}
