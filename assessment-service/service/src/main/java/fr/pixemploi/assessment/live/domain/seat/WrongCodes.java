package fr.pixemploi.assessment.live.domain.seat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Codes that were typed wrong, written down. Whoever asks for the wait is the only one who types until the transaction ends. */
public interface WrongCodes {
    /** At the door, by a person. */
    Duration DOOR = Duration.ofMinutes(15);
    /** In the room, by its invigilators together. */
    Duration ROOM = Duration.ofMinutes(1);
    /** So many within that time, and then no code is looked at, right or wrong. */
    int TRIES = 5;

    /** How long this person may not try; zero when they may. */
    Duration waitAtTheDoor(UUID beneficiary, Instant now);

    void addAtTheDoor(UUID beneficiary, Instant now);

    /** How long nobody may try in this room; zero when they may. */
    Duration waitInTheRoom(UUID session, Instant now);

    /** @param by account of the invigilator */
    void addInTheRoom(UUID session, UUID candidate, String by, Instant now);
}
