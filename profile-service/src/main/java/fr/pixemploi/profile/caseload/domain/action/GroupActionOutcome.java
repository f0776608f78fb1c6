package fr.pixemploi.profile.caseload.domain.action;

/** What became of a deed for one person of a group. */
public enum GroupActionOutcome {
    DONE,
    /** It was so before. */
    ALREADY,
    REFUSED
}
