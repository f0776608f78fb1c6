package fr.pixemploi.certification.deliberation.domain;

/** What became of a session at a meeting of the jury. */
public enum DeliberationEnd {
    PUBLISHED,
    /** It was told already, and nothing of it was otherwise. */
    UNCHANGED,
    WITHDRAWN,
    /** Not taken back: it was told anew since. */
    TOLD_SINCE,
    /** Not told: its centre had taken it back, or has not handed it over. */
    NOT_FINALIZED,
    /** Not told: a test that was begun had not come back, or nothing was decided of it. */
    AWAITING_SITTINGS,
    /** Not told: a proposal waited for its second reader. */
    PROPOSAL_WAITS,
    /** Not told: a correction of an identity waited for its answer. */
    IDENTITY_CORRECTION_WAITS
}
