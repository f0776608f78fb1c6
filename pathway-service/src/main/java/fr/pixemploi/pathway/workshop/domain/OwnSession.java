package fr.pixemploi.pathway.workshop.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When an own offer takes place, and for how many.
 *
 * @param booked seats that are given
 * @param version from 1; bookings change none
 */
public record OwnSession(UUID id, UUID offerId, Plan plan, int booked, boolean cancelled, long version) {
    /** So many of an offer are neither cancelled nor over at most. */
    public static final int MOST = 200;
    /** So many of an offer at most, cancelled ones and those that are over too. */
    public static final int MOST_EVER = 2_000;

    /**
     * What its structure says of it. Of self-study one may begin on any day between, as long as there is time enough.
     *
     * @param hours in all
     * @param hoursAWeek null when that is not told
     */
    public record Plan(
            LocalDate startsOn,
            LocalDate endsOn,
            int hours,
            @Nullable Integer hoursAWeek,
            int seats) {
        boolean takesPlaceAs(Plan other) {
            return equals(new Plan(other.startsOn, other.endsOn, other.hours, other.hoursAWeek, seats));
        }
    }

    public int free() {
        return plan.seats() - booked;
    }

    /**
     * Another version of it.
     *
     * @param promised whether somebody has a seat or waits for one: then it stays when it is
     * @throws WorkshopRefusal when it is cancelled, or somebody counts on it as it is
     */
    public OwnSession with(Plan other, boolean promised) {
        if (cancelled) throw new WorkshopRefusal.SessionGone();
        if (promised && !plan.takesPlaceAs(other)) throw new WorkshopRefusal.SessionPromised();
        if (other.seats() < booked) throw new WorkshopRefusal.SeatsTaken();
        return other.equals(plan) ? this : new OwnSession(id, offerId, other, booked, false, version + 1);
    }

    public OwnSession cancel() {
        return cancelled ? this : new OwnSession(id, offerId, plan, booked, true, version + 1);
    }
}
