package fr.pixemploi.certification.invigilation.domain;

import java.util.Optional;
import java.util.UUID;

/** The doors of all sessions. */
public interface Doors {
    void add(Door door);

    /** Keeps the new code. */
    void save(Door door);

    Optional<Door> find(UUID session);

    Optional<Door> find(SessionNumber number);

    boolean uses(SessionNumber number);

    /** A session whose room is open, by its number. */
    Optional<WatchedSession> open(SessionNumber number);
}
