package fr.pixemploi.pathway.workshop.rest;

import fr.pixemploi.pathway.workshop.domain.OwnSession;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A session of an own offer.
 *
 * @param seatsLeft now; in lists only, since the version does not change with it
 */
@Schema(name = "OwnSession")
record OwnSessionView(
        UUID id,
        UUID offerId,
        LocalDate startsOn,
        LocalDate endsOn,
        int hours,
        @Nullable Integer hoursAWeek,
        int seats,
        @Nullable Integer seatsLeft,
        boolean cancelled,
        long version) {
    static OwnSessionView of(OwnSession session) {
        return of(session, null);
    }

    static OwnSessionView listed(OwnSession session) {
        return of(session, session.free());
    }

    private static OwnSessionView of(OwnSession session, @Nullable Integer seatsLeft) {
        OwnSession.Plan plan = session.plan();
        return new OwnSessionView(
                session.id(),
                session.offerId(),
                plan.startsOn(),
                plan.endsOn(),
                plan.hours(),
                plan.hoursAWeek(),
                plan.seats(),
                seatsLeft,
                session.cancelled(),
                session.version());
    }
}
