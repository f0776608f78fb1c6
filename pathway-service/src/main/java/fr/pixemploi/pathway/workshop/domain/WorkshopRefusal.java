package fr.pixemploi.pathway.workshop.domain;

/** Why nothing happens to an own offer, a session of it or a seat. */
public abstract sealed class WorkshopRefusal extends RuntimeException {
    /** No such offer, session or structure, as far as the caller may know. */
    public static final class NotThere extends WorkshopRefusal {}

    /** It has changed since the caller read it. */
    public static final class ChangedMeanwhile extends WorkshopRefusal {}

    /** Closed offers do not change, and have no new sessions. */
    public static final class OfferClosed extends WorkshopRefusal {}

    /** Cancelled or over. */
    public static final class SessionGone extends WorkshopRefusal {}

    /** Another pathway of the person has the seat already. */
    public static final class SeatElsewhere extends WorkshopRefusal {}

    /** As many people of other structures come or wait as its structure lets in. */
    public static final class OthersFull extends WorkshopRefusal {}

    /** Somebody has a seat or waits for one: when and where it is, what it is and what it costs does not change. */
    public static final class SessionPromised extends WorkshopRefusal {}

    /** More seats are given than would be there. */
    public static final class SeatsTaken extends WorkshopRefusal {}

    /** The structure offers as much as it may. */
    public static final class TooMany extends WorkshopRefusal {}

    /** No commune has the code. */
    public static final class UnknownCommune extends WorkshopRefusal {}

    /** No framework has one of the competences that it is said to teach. */
    public static final class UnknownCompetence extends WorkshopRefusal {}
}
