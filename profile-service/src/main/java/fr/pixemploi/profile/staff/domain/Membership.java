package fr.pixemploi.profile.staff.domain;

import org.jspecify.annotations.Nullable;

/**
 * That a colleague has a role, or is no longer to have it.
 *
 * @param wanted false while it is being taken away
 * @param trouble why it failed, or what the next try waits for; null when there is none
 */
public record Membership(
        StaffRole role,
        boolean wanted,
        MembershipState state,
        @Nullable MembershipTrouble trouble) {
    static Membership wished(StaffRole role, boolean wanted) {
        return new Membership(role, wanted, MembershipState.WISHED, null);
    }

    /** The same wished once more, when it was only offered. */
    Membership accepted() {
        return state == MembershipState.OFFERED ? wished(role, wanted) : this;
    }

    /** The same wished once more, when it failed. */
    Membership again() {
        return state == MembershipState.FAILED ? wished(role, wanted) : this;
    }
}
