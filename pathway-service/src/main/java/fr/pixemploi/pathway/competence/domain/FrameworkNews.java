package fr.pixemploi.pathway.competence.domain;

import java.util.UUID;

/** Keeps what events say about frameworks. */
public interface FrameworkNews {
    /** In the place of all that was known of it. */
    void keep(Framework framework);

    void forget(UUID framework);
}
