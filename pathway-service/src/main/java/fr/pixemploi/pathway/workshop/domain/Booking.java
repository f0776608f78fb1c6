package fr.pixemploi.pathway.workshop.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * That a step of a pathway has a seat in a session, or waits for one.
 *
 * @param place among those who wait, from 1; 0 of who does not wait
 * @param arrival in this order those who wait get what is free
 * @param since when the step came, first to wait or at once to a seat
 */
public record Booking(
        UUID step, UUID session, UUID beneficiaryId, State state, int place, long arrival, Instant since) {
    /** How it stands. */
    public enum State {
        BOOKED,
        WAITING,
        /** The structure cancelled the session, and that is not told yet. */
        CANCELLED
    }
}
