package fr.pixemploi.certification.booking.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * How far a session is open to people whom its centre does not know.
 *
 * @param places for them, beside whom the centre enrols itself; zero when it is closed
 * @param until when they may book
 * @param version zero while it was never opened
 */
public record Opening(UUID sessionId, int places, Instant until, long version) {
    /** As every session is unless its centre says otherwise. */
    public static Opening closed(UUID sessionId) {
        return new Opening(sessionId, 0, Instant.EPOCH, 0);
    }

    public Opening said(int newPlaces, Instant newUntil) {
        return new Opening(sessionId, newPlaces, newUntil, version + 1);
    }

    public boolean isOpen(Instant now) {
        return places > 0 && now.isBefore(until);
    }

    /** Never negative: a centre may offer fewer places than it has accepted. */
    public int left(int accepted) {
        return Math.max(0, places - accepted);
    }
}
