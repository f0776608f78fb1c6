package fr.pixemploi.pathway.recommendation.domain.result;

import java.util.UUID;

/** Where news of sharing is kept. */
public interface SharingNews {
    void keep(SharingGrant grant);

    void forget(UUID grant);
}
