package fr.pixemploi.assessment.live.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Alerts of all rooms. */
public interface Alerts {
    void add(Alert alert);

    /** Keeps how it was handled. */
    void save(Alert alert);

    Optional<Alert> find(UUID session, UUID alert);

    /** The open one of a sitting. */
    Optional<Alert> open(UUID sitting);

    /** Drops the open ones of these people; says in which sessions there were any. */
    Set<UUID> dropOpen(Set<UUID> people);

    /** What is told of a session's open alerts, numbered. Holds the number until the transaction ends. */
    Count count(UUID session);

    /** @param revision one more each time */
    record Count(long revision, int open) {}
}
