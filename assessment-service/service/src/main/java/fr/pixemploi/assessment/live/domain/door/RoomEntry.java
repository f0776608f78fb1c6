package fr.pixemploi.assessment.live.domain.door;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody entered a room by its code.
 *
 * @param endsAt at the latest; before that with the session, and with the code
 */
public record RoomEntry(UUID id, UUID session, UUID centre, Instant endsAt) {}
