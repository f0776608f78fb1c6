package fr.pixemploi.pathway.plan.domain.filter;

import fr.pixemploi.pathway.plan.domain.session.Dates;

/** Calendar weeks, from Monday, by number. */
public final class Weeks {
    private Weeks() {}

    /** @param epochDay 0 was a Thursday */
    public static int of(long epochDay) {
        return (int) Math.floorDiv(epochDay + 3, 7L);
    }

    /**
     * Hours in each week that it touches: what was told, and at least what its fullest week holds, which is its hours spread evenly and
     * rounded up.
     */
    public static int load(Dates dates) {
        int weeks = of(dates.end().toEpochDay()) - of(dates.start().toEpochDay()) + 1;
        int even = Math.ceilDiv(dates.hours(), weeks);
        Integer told = dates.hoursAWeek();
        return told == null ? even : Math.max(told, even);
    }
}
