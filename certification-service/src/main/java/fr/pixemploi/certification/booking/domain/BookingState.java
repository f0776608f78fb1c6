package fr.pixemploi.certification.booking.domain;

/** How far a booking is. */
public enum BookingState {
    WAITING,
    /** The centre said yes: the person is a candidate. */
    ACCEPTED,
    DECLINED,
    /** By the person. */
    WITHDRAWN,
    /** Nobody answered in time. */
    LAPSED,
    /** The centre cancelled the candidate, or the session. */
    CANCELLED
}
