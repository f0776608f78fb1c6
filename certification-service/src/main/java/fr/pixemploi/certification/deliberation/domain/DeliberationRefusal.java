package fr.pixemploi.certification.deliberation.domain;

/** Why a meeting of the jury cannot be entered. */
public abstract sealed class DeliberationRefusal extends RuntimeException {
    /** There is no such meeting. */
    public static final class NotFound extends DeliberationRefusal {}

    /** There is no such session. */
    public static final class UnknownSession extends DeliberationRefusal {}

    /** Some of its sessions still wait for their turn. */
    public static final class UnderWay extends DeliberationRefusal {}

    /** All that it told was taken back already. */
    public static final class TakenBack extends DeliberationRefusal {}

    /** It told no results. */
    public static final class NothingToTakeBack extends DeliberationRefusal {}
}
