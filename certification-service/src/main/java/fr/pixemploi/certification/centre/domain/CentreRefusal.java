package fr.pixemploi.certification.centre.domain;

/** Why something can't be done with a centre. */
public abstract sealed class CentreRefusal extends RuntimeException {
    /** There is no such centre, accreditation or venue, or not for this caller. */
    public static final class NotFound extends CentreRefusal {}

    /** No structure of that id is known. */
    public static final class UnknownStructure extends CentreRefusal {}

    /** The structure is a centre already. */
    public static final class AlreadyRegistered extends CentreRefusal {}

    /** Somebody else changed it meanwhile. */
    public static final class ChangedMeanwhile extends CentreRefusal {}

    /** A network needs the name of the body that coordinates it; an individual centre has none. */
    public static final class CoordinatingBodyUnclear extends CentreRefusal {}

    /** The last day is before the first. */
    public static final class EndsBeforeItBegins extends CentreRefusal {}

    /** It was ended before. */
    public static final class AlreadyEnded extends CentreRefusal {}

    /** It would be over by then anyway. */
    public static final class EndsAfterItsTime extends CentreRefusal {}

    /** The time zone is not one of the IANA list. */
    public static final class UnknownTimeZone extends CentreRefusal {}
}
