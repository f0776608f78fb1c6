package fr.pixemploi.profile.staff.domain;

/** Why the identity provider did not do something. */
public abstract sealed class StaffAccountsFailure extends RuntimeException {
    private StaffAccountsFailure(Throwable cause) {
        super(cause);
    }

    private StaffAccountsFailure() {}

    /** It could not be reached, took too long or failed, or has not let this service in: the same may succeed later. */
    public static final class NotReached extends StaffAccountsFailure {
        public NotReached(Throwable cause) {
            super(cause);
        }

        public NotReached() {}
    }

    /** No other try mends it. */
    public static final class Refused extends StaffAccountsFailure {
        private final Membership.Trouble trouble;

        public Refused(Membership.Trouble trouble) {
            this.trouble = trouble;
        }

        public Membership.Trouble trouble() {
            return trouble;
        }
    }
}
