package fr.pixemploi.profile.situation.domain;

/** Why something was not said of a situation. */
public abstract sealed class SituationRefusal extends RuntimeException {
    /** It has changed since the caller read it. */
    public static final class ChangedMeanwhile extends SituationRefusal {}

    /** The frame in force knows no such obstacle. */
    public static final class UnknownObstacle extends SituationRefusal {}

    /** The frame in force knows no such employment status. */
    public static final class UnknownEmploymentStatus extends SituationRefusal {}

    /** The frame in force knows no such ease. */
    public static final class UnknownEase extends SituationRefusal {}
}
