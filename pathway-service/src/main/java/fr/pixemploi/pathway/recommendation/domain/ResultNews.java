package fr.pixemploi.pathway.recommendation.domain;

import java.util.UUID;

/** Where news of results is kept. */
public interface ResultNews {
    void keep(AssessedResult result);

    void forget(UUID result);
}
