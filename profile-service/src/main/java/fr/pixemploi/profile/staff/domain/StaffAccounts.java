package fr.pixemploi.profile.staff.domain;

import java.util.Optional;
import java.util.UUID;

/**
 * Accounts and groups at the identity provider. Everything may be done twice. Never called inside of a transaction: the identity provider
 * may be slow, or away.
 *
 * <p>Every method throws a {@link Failure}.
 */
public interface StaffAccounts {
    /** @param fresh made for this invitation: the colleague has no password yet */
    record Account(String subject, boolean fresh) {}

    /** Why the identity provider did not do something. */
    abstract sealed class Failure extends RuntimeException {
        private Failure() {}

        private Failure(String message) {
            super(message);
        }
    }

    /** It could not be reached, took too long or failed, or has not let this service in: the same may succeed later. */
    final class NotReached extends Failure {
        /** @param how it showed, without any address or name */
        public NotReached(String how) {
            super(how);
        }
    }

    /** No other try mends it. */
    final class Refused extends Failure {
        private final MembershipTrouble trouble;

        public Refused(MembershipTrouble trouble) {
            this.trouble = trouble;
        }

        public MembershipTrouble trouble() {
            return trouble;
        }
    }

    /** The account of a colleague, made when there is none. */
    Account open(UUID member, Colleague colleague);

    /** The account made for this invitation before, or any whose holder has shown that the address is theirs. */
    Optional<Account> find(UUID member, Colleague colleague);

    /** Writes to the holder of a fresh account how to choose a password. */
    void write(String subject);

    void join(String subject, UUID structure, StaffRole role);

    void leave(String subject, UUID structure, StaffRole role);

    /**
     * Removes the account of somebody who was erased, unless it has a role: in a structure, or of the platform. One that is gone stays so, and
     * one of another issuer is left alone.
     */
    void close(String issuer, String subject);
}
