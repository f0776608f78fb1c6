package fr.pixemploi.pathway.workshop.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * That a step of a pathway has a seat in a session, or waits for one.
 *
 * @param id of the seat: also for who may not know whose it is; it stays when another step has it
 * @param structure whose pathway it is
 * @param place among those who wait, from 1; 0 of who does not wait
 * @param arrival in this order those who wait get what is free
 * @param since when the step came, first to wait or at once to a seat
 */
public record Booking(
        UUID id,
        UUID step,
        UUID session,
        UUID beneficiaryId,
        UUID structure,
        State state,
        int place,
        long arrival,
        Instant since) {
    /** How it stands. */
    public enum State {
        BOOKED,
        WAITING,
        /** The structure cancelled the session, and that is not told yet. */
        CANCELLED
    }
}
