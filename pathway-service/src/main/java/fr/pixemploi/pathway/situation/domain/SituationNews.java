package fr.pixemploi.pathway.situation.domain;

import java.util.UUID;

/** Keeps what events say about situations. */
public interface SituationNews {
    void keep(UUID fileId, Situation situation);

    void forget(UUID fileId);
}
