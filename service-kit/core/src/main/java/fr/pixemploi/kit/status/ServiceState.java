package fr.pixemploi.kit.status;

/** How a service goes, as a whole; the worst last. */
public enum ServiceState {
    WORKS,
    /** It answers; news come or go late. */
    SLOW_NEWS,
    /** It refuses what needs a part that is away. */
    TROUBLED,
    /** It answers nobody yet: it does not know who was erased. */
    CLOSED
}
