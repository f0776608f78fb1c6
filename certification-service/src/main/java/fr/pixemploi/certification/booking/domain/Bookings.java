package fr.pixemploi.certification.booking.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All bookings. */
public interface Bookings {
    /** @throws BookingRefusal.AlreadyBooked when one of the person stands */
    void add(Booking booking);

    /** Writes its end, and forgets who it was. */
    void end(Booking booking);

    Optional<Booking> ofSession(UUID id, UUID sessionId);

    /** One of the person's, under this or another of their files. */
    Optional<Booking> ofPerson(UUID id, UUID beneficiaryId);

    /** How many of a session were accepted. */
    int accepted(UUID sessionId);

    /** Whether the person, under this or another of their files, has one of the session that waits or was accepted. */
    boolean stands(UUID sessionId, UUID beneficiaryId);

    /** Those of a session after an id, in the order in which they were made. */
    List<Booking> ofSession(UUID sessionId, @Nullable UUID after, int limit);

    /** Those of a person after an id, in the order in which they were made. */
    List<Booking> ofPerson(UUID beneficiaryId, @Nullable UUID after, int limit);

    /** Ends those whose time is over, and forgets who they were. */
    int lapse(Instant now);

    /** The same of a session, which the caller holds. */
    void lapse(UUID sessionId, Instant now);

    /** Ends all that wait, or were accepted, of a session that will not be. */
    void cancel(UUID sessionId, Instant now);

    /** Ends what was accepted of a person who will not come to a session. */
    void cancel(UUID sessionId, UUID beneficiaryId, Instant now);
}
