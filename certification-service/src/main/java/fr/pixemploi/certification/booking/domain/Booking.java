package fr.pixemploi.certification.booking.domain;

import fr.pixemploi.certification.candidate.domain.Identity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a person asks for a place in a session. Once it is over, nothing in it says who they are but the id.
 *
 * @param identity null once it is over
 * @param lapsesAt when it ends by itself, unless it was answered
 * @param end null while it waits
 */
public record Booking(
        UUID id,
        UUID sessionId,
        UUID beneficiaryId,
        boolean cleaNumerique,
        @Nullable Identity identity,
        Instant bookedAt,
        Instant lapsesAt,
        @Nullable End end) {
    /**
     * How it ended.
     *
     * @param by account of who decided; null when the person or the time ended it
     * @param reason why it was declined, or null
     */
    public record End(
            BookingState state,
            Instant at,
            @Nullable String by,
            @Nullable String reason) {}

    public static Booking made(
            UUID id,
            UUID sessionId,
            UUID beneficiaryId,
            boolean cleaNumerique,
            Identity identity,
            Instant now,
            Instant lapsesAt) {
        return new Booking(id, sessionId, beneficiaryId, cleaNumerique, identity, now, lapsesAt, null);
    }

    /** How it stands: one whose time is over waits no more, whether or not that was written down yet. */
    public BookingState state(Instant now) {
        if (end != null) return end.state();
        return now.isBefore(lapsesAt) ? BookingState.WAITING : BookingState.LAPSED;
    }

    /**
     * The centre says yes.
     *
     * @throws BookingRefusal.Over unless it waits
     */
    public Booking accepted(String by, Instant now) {
        return ended(BookingState.ACCEPTED, by, null, now);
    }

    /**
     * The centre says no.
     *
     * @throws BookingRefusal.Over unless it waits
     */
    public Booking declined(String by, String reason, Instant now) {
        return ended(BookingState.DECLINED, by, reason, now);
    }

    /**
     * The person wants it no more.
     *
     * @throws BookingRefusal.Over unless it waits
     */
    public Booking withdrawn(Instant now) {
        return ended(BookingState.WITHDRAWN, null, null, now);
    }

    private Booking ended(BookingState state, @Nullable String by, @Nullable String reason, Instant now) {
        if (state(now) != BookingState.WAITING) throw new BookingRefusal.Over();
        return new Booking(
                id, sessionId, beneficiaryId, cleaNumerique, null, bookedAt, lapsesAt, new End(state, now, by, reason));
    }
}
