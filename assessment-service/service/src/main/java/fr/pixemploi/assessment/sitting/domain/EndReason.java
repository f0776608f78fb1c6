package fr.pixemploi.assessment.sitting.domain;

/** Why a sitting is over. */
public enum EndReason {
    /** All questions were answered or skipped. */
    COMPLETED,
    /** The person stopped. */
    CANDIDATE,
    /** Something broke that was not the person's doing. */
    TECHNICAL,
    /** The time of a certification test was up, or nobody answered for as long as the campaign allows. */
    EXPIRED,
    /** The person gave the test up: nothing of it is kept as a result. */
    ABANDONED,
    /** An invigilator ended it. */
    INVIGILATOR
}
