package fr.pixemploi.profile.situation.domain;

import java.util.UUID;

/** Tells the other services what training must fit, and never why. */
public interface SituationEvents {
    /** @param situation without causes */
    void told(UUID person, Situation situation, long version);

    /** A file has been joined to another one, which tells for both. */
    void withdrawn(UUID file, long version);
}
