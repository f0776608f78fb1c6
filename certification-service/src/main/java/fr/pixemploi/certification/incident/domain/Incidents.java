package fr.pixemploi.certification.incident.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Incidents of all sessions. */
public interface Incidents {
    /** One of an alert that is there already adds nothing. */
    void add(Incident incident);

    void remove(UUID id);

    /** Of one session, in the order in which they were noted. */
    List<Of> ofSession(UUID session);

    Optional<Of> find(UUID session, UUID id);

    /** How many of sessions that began before tell something in words. */
    long countWords(Instant before);

    /**
     * Forgets the words of some of them; what happened, by its category, stays.
     *
     * @return how many there were, at most a thousand
     */
    int forgetWords(Instant before);

    boolean isEnrolled(UUID session, UUID candidate);

    /**
     * An incident with whose it is.
     *
     * @param number of the candidate in the session; null for what concerns the whole
     * @param person behind the candidate; null also while nobody knows
     */
    record Of(
            Incident incident,
            @Nullable Integer number,
            @Nullable UUID person) {}
}
