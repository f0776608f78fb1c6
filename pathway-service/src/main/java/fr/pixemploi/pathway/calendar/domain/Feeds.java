package fr.pixemploi.pathway.calendar.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Whose calendar is read by which secret; one a person, kept as a digest. */
public interface Feeds {
    /** Opens the person's calendar by this secret, and no longer by the one before. */
    void open(UUID person, FeedSecret secret, Instant at);

    void close(UUID person);

    Optional<UUID> personBy(FeedSecret secret);
}
