package fr.pixemploi.pathway.catalogue.domain.run;

import java.util.UUID;

/**
 * One thing that an import changed.
 *
 * @param number within the import, from 1
 */
public record CatalogueChange(int number, Kind kind, UUID id, What what) {
    public enum Kind {
        TRAINING,
        SESSION
    }

    public enum What {
        ADDED,
        CHANGED,
        CLOSED
    }
}
