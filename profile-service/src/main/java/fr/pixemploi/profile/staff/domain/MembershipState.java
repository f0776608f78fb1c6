package fr.pixemploi.profile.staff.domain;

/** How far the identity provider is with a membership. */
public enum MembershipState {
    WISHED,
    DONE,
    FAILED
}
