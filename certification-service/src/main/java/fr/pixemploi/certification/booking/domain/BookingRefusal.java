package fr.pixemploi.certification.booking.domain;

/** Why something can't be done with a booking. */
public abstract sealed class BookingRefusal extends RuntimeException {
    /** There is no such booking or open session, or not for this caller. */
    public static final class NotFound extends BookingRefusal {}

    /** Somebody else changed it meanwhile. */
    public static final class ChangedMeanwhile extends BookingRefusal {}

    /** The person has a booking of the session that stands. */
    public static final class AlreadyBooked extends BookingRefusal {}

    /** All places were given away. */
    public static final class NoPlaceLeft extends BookingRefusal {}

    /** It was answered, withdrawn, or its time is over. */
    public static final class Over extends BookingRefusal {}
}
