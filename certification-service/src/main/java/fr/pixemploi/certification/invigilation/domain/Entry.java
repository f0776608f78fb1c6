package fr.pixemploi.certification.invigilation.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody entered a session by its code.
 *
 * @param endsAt at the latest; before that with the session, and with the code
 */
public record Entry(UUID id, UUID session, UUID centre, Instant endsAt) {}
