package fr.pixemploi.profile.staff.domain;

/** What was in the way of a membership. */
public enum MembershipTrouble {
    /** The identity provider did not answer as it should; it is asked again. */
    NOT_REACHED,
    /** An account bears this address, and nobody has shown yet that it is theirs. */
    ADDRESS_NOT_VERIFIED,
    /** The account that there was is gone. */
    ACCOUNT_GONE,
    /** The account is in as many groups as a token may name. */
    TOO_MANY_GROUPS,
    /** The identity provider refuses what the colleague is called. */
    REFUSED
}
