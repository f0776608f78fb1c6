package fr.pixemploi.profile.beneficiary.domain;

import java.time.Duration;
import java.time.LocalDate;

/** Why something was not done with a file. */
public abstract sealed class BeneficiaryRefusal extends RuntimeException {
    /** There is no such file, or it is not the caller's to see. */
    public static final class NoSuchFile extends BeneficiaryRefusal {}

    /** The external id is a NIR or an e-mail address. */
    public static final class ExternalIdIsPersonal extends BeneficiaryRefusal {}

    /** The structure uses this external id for another person, in its own system or in a partner's. */
    public static final class ExternalIdTaken extends BeneficiaryRefusal {}

    /** The file does not say where to write to on this way. */
    public static final class ContactMissing extends BeneficiaryRefusal {}

    /** It has changed since the caller read it. */
    public static final class ChangedMeanwhile extends BeneficiaryRefusal {}

    /** Nobody was invited by this code, or too long ago. */
    public static final class WrongCode extends BeneficiaryRefusal {}

    /** Another account used the invitation. */
    public static final class InvitationUsed extends BeneficiaryRefusal {}

    /** The person has taken the file over: nobody else is invited to it. */
    public static final class TakenOver extends BeneficiaryRefusal {}

    /** Nobody has taken the file over: an invitation lets its person in. */
    public static final class NothingToRenew extends BeneficiaryRefusal {}

    /** Nobody sees by such a document who somebody is. */
    public static final class UnknownDocument extends BeneficiaryRefusal {}

    /** Whoever checked who the person is does not confirm it too. */
    public static final class OwnRenewal extends BeneficiaryRefusal {}

    /** One of the two invited the other, or has not worked there for long: it may be one person with two accounts. */
    public static final class RenewalNotOfTwo extends BeneficiaryRefusal {}

    /** It was used, somebody objected to it, or its time has passed. */
    public static final class RenewalOver extends BeneficiaryRefusal {}

    /** No colleague has confirmed the renewal yet. */
    public static final class RenewalNotConfirmed extends BeneficiaryRefusal {}

    /** The account has a file, and the person did not say that the other one is to be joined to it. */
    public static final class AccountLinkedElsewhere extends BeneficiaryRefusal {}

    /** One of the two files is of a sandbox, and the other is not of the same. */
    public static final class OfASandbox extends BeneficiaryRefusal {}

    /** The file is of a sandbox, and the account's owner did not say that they know. */
    public static final class MadeUp extends BeneficiaryRefusal {}

    /** The sandbox holds as many files as it may. */
    public static final class SandboxFull extends BeneficiaryRefusal {}

    /** Those who were in the sandbox are going just now: nobody comes meanwhile. */
    public static final class SandboxBeingCleared extends BeneficiaryRefusal {}

    /** The account is of somebody who is being erased, and is about to be removed. */
    public static final class AccountBeingErased extends BeneficiaryRefusal {}

    /** The person had its processing restricted: it is kept, and nothing is done with it. */
    public static final class Restricted extends BeneficiaryRefusal {
        private final LocalDate since;

        /** @param since on the structure's calendar */
        public Restricted(LocalDate since) {
            this.since = since;
        }

        public LocalDate since() {
            return since;
        }
    }

    /** Neither the person nor the account says how the person is called. */
    public static final class NamesMissing extends BeneficiaryRefusal {}

    /** The account has guessed enough for now. */
    public static final class TooManyWrongCodes extends BeneficiaryRefusal implements Wait {
        private final Duration left;

        public TooManyWrongCodes(Duration left) {
            this.left = left;
        }

        @Override
        public Duration left() {
            return left;
        }
    }

    /** The account tries too often, or several times at once, whatever it types. */
    public static final class TooManyTries extends BeneficiaryRefusal implements Wait {
        private final Duration left;

        public TooManyTries(Duration left) {
            this.left = left;
        }

        @Override
        public Duration left() {
            return left;
        }
    }

    /** Ends by itself. */
    public interface Wait {
        /** Until one more try. */
        Duration left();

        /** The same in whole seconds, at least one. */
        default long seconds() {
            return Math.max(1, left().plusMillis(999).toSeconds());
        }
    }
}
