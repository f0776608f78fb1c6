package fr.pixemploi.pathway.recommendation.domain.result;

import java.util.UUID;

/** Where news of results is kept. */
public interface ResultNews {
    void keep(AssessedResult result);

    void forget(UUID result);
}
