package fr.pixemploi.pathway.workshop.domain;

import java.util.UUID;

/**
 * What became of a booking without its step asking for it: an event, fired in a transaction of its own soon after, again if that failed.
 * Whoever hears it may have changed the step meanwhile: what holds then is what {@code Seats} answers under the listener's own lock.
 */
public sealed interface BookingNews {
    UUID step();

    UUID session();

    /** It waited, and has a seat now. */
    record Promoted(UUID step, UUID session) implements BookingNews {}

    /** The structure cancelled the session. */
    record Cancelled(UUID step, UUID session) implements BookingNews {}
}
