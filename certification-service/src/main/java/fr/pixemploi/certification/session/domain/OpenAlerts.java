package fr.pixemploi.certification.session.domain;

import java.util.UUID;

/** How many candidates of a session wait for an invigilator's word on a question, as the exam room said last. */
public interface OpenAlerts {
    void set(UUID sessionId, int open);

    void forget(UUID sessionId);

    /** Zero when the room said nothing. */
    int of(UUID sessionId);
}
