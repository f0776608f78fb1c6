package fr.pixemploi.kit.status;

import java.time.Duration;

/** How a part of a service goes. */
public enum PartState {
    WORKS,
    /** Something comes later than it should; whoever calls is answered. */
    LATE,
    /** Whoever needs this part is refused. */
    AWAY,
    /** Not measured yet, or not measurable now. */
    UNKNOWN;

    /** @param seconds not a number when it was not measured */
    public static PartState within(double seconds, Duration most, PartState notMeasured) {
        if (Double.isNaN(seconds)) return notMeasured;
        return seconds * 1000 <= most.toMillis() ? WORKS : LATE;
    }
}
