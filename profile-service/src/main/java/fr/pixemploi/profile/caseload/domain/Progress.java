package fr.pixemploi.profile.caseload.domain;

/**
 * How far a person came, as the structure may know it: what is not shared is not told, so that somebody who did the test and shares nothing
 * has joined and no more.
 */
public enum Progress {
    /** Registered, not invited. */
    REGISTERED,
    /** Invited; the person has not taken the file over. */
    INVITED,
    /** The person has taken the file over. */
    JOINED,
    /** A result is shared with the structure. */
    DONE
}
