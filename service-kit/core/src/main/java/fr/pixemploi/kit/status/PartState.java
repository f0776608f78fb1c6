package fr.pixemploi.kit.status;

/** How a part of a service goes. */
public enum PartState {
    WORKS,
    /** Something comes later than it should; whoever calls is answered. */
    LATE,
    /** Whoever needs this part is refused. */
    AWAY,
    /** Not measured yet, or not measurable now. */
    UNKNOWN
}
