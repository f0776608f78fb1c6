package fr.pixemploi.pathway.plan.domain.filter;

import fr.pixemploi.pathway.plan.domain.session.Dates;

/** Calendar weeks, from Monday, by number. */
public final class Weeks {
    private Weeks() {}

    /** @param epochDay 0 was a Thursday */
    public static int of(long epochDay) {
        return (int) Math.floorDiv(epochDay + 3, 7L);
    }

    /** Hours in each week that it touches; spread evenly and rounded up when nobody told, which its fullest week holds at least. */
    public static int load(Dates dates) {
        Integer told = dates.hoursAWeek();
        if (told != null) return told;
        int weeks = of(dates.end().toEpochDay()) - of(dates.start().toEpochDay()) + 1;
        return Math.ceilDiv(dates.hours(), weeks);
    }
}
