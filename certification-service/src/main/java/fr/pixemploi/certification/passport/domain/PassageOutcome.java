package fr.pixemploi.certification.passport.domain;

/** What came of a passage in a file. */
public enum PassageOutcome {
    ACCEPTED,
    /** It goes again, in a later file. */
    REJECTED
}
