package fr.pixemploi.pathway.recommendation.domain.result;

import java.util.UUID;

/** Keeps what events say about results. */
public interface ResultNews {
    void keep(AssessedResult result);

    void forget(UUID result);
}
