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
        State state,
        @Nullable Trouble trouble) {
    /** How far the identity provider is. */
    public enum State {
        WISHED("wished"),
        DONE("done"),
        FAILED("failed");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** What was in the way. */
    public enum Trouble {
        /** The identity provider did not answer as it should; it is asked again. */
        NOT_REACHED("not-reached"),
        /** An account bears this address, and nobody has shown yet that it is theirs. */
        ADDRESS_NOT_VERIFIED("address-not-verified"),
        /** The account that there was is gone. */
        ACCOUNT_GONE("account-gone"),
        /** The account is in as many groups as a token may name. */
        TOO_MANY_GROUPS("too-many-groups"),
        /** The identity provider refuses what the colleague is called. */
        REFUSED("refused");

        private final String code;

        Trouble(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    static Membership wished(StaffRole role, boolean wanted) {
        return new Membership(role, wanted, State.WISHED, null);
    }

    /** The same wished once more, when it failed. */
    Membership again() {
        return state == State.FAILED ? wished(role, wanted) : this;
    }
}
