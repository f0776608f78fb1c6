package fr.pixemploi.assessment.live.domain.room;

import java.util.UUID;

/** What the room itself knows of its candidates. */
public interface Desks {
    /** The desk, made where there is none, and locked until the transaction ends: commands about a candidate come one by one. */
    Desk lock(UUID candidate, UUID session);

    /** Keeps the flags and the revision; presence is kept by {@link #seen}. */
    void save(Desk desk);

    /** A candidate who is in no session any more has none. */
    void remove(UUID candidate);

    /** Keeps a sign of the candidate's page, without a lock on the room's commands longer than one statement. */
    void seen(UUID candidate, UUID session, Presence presence);
}
