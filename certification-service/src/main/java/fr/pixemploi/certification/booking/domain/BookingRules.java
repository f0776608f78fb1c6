package fr.pixemploi.certification.booking.domain;

import java.time.Duration;

/** What holds of all bookings. */
public interface BookingRules {
    /** How long one waits for an answer, at most. */
    Duration longestWait();
}
