package fr.pixemploi.certification.invigilation.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has a number in the room.
 *
 * @param person null while nobody knows whose account it is
 */
public record RoomName(
        UUID candidate,
        int number,
        String firstName,
        String lastName,
        @Nullable UUID person) {}
