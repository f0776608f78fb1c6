package fr.pixemploi.certification.session.domain;

import java.util.Locale;

/** How far a session is; computed from what happened to it, never stored. */
public enum SessionStatus {
    CREATED,
    CANCELLED,
    FINALIZED,
    IN_PROCESS,
    PROCESSED;

    /** As it stands in the interfaces: created, cancelled, finalized, in-process, processed. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
