package fr.pixemploi.pathway.recommendation.domain.result;

import java.util.UUID;

/** Keeps what events say about sharing. */
public interface SharingNews {
    void keep(SharingGrant grant);

    void forget(UUID grant);
}
