package fr.pixemploi.assessment.result.domain.grant;

import java.util.UUID;

/** Keeps grants as the profile service tells them. */
public interface GrantStates {
    void put(GrantState state);

    void remove(UUID grant);
}
