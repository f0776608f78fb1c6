package fr.pixemploi.profile.francetravail.domain;

import java.util.UUID;

/** The campaigns that this service heard of. */
public interface Campaigns {
    void keep(Campaign campaign);

    void forget(UUID id);
}
