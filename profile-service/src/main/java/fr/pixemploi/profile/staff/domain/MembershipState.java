package fr.pixemploi.profile.staff.domain;

/** How far the identity provider is with a membership. */
public enum MembershipState {
    WISHED,
    /** The holder of an account that there was has to accept it first. */
    OFFERED,
    DONE,
    FAILED
}
