package fr.pixemploi.profile.indicator.domain;

import java.time.Instant;
import java.util.UUID;

/** The people of structures, counted. */
public interface Cohorts {
    Indicators count(UUID structureId, Instant now);
}
