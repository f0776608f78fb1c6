package fr.pixemploi.profile.sharing.domain;

import java.time.Duration;

/** Why something was not shared, not asked for, or not taken back. */
public abstract sealed class SharingRefusal extends RuntimeException {
    /** One of the two is made up, the person or the structure, and the other is not of the same sandbox. */
    public static final class OfASandbox extends SharingRefusal {}

    /** There is no such grant, or somebody else gave it. */
    public static final class NoSuchGrant extends SharingRefusal {}

    /** Nobody asked so, or the caller has nothing to do with it. */
    public static final class NoSuchRequest extends SharingRefusal {}

    /** No reason of this code may be given. */
    public static final class UnknownReason extends SharingRefusal {}

    /** The structure asked this person not long ago. */
    public static final class AskedLately extends SharingRefusal {
        private final Duration untilAgain;

        public AskedLately(Duration untilAgain) {
            this.untilAgain = untilAgain;
        }

        public Duration untilAgain() {
            return untilAgain;
        }
    }

    /** It was answered, or nobody answered in time. */
    public static final class RequestEnded extends SharingRefusal {}

    /** There is no such structure to share with. */
    public static final class UnknownStructure extends SharingRefusal {}

    /** The end has passed, or is more than three years away. */
    public static final class EndOutOfRange extends SharingRefusal {}

    /** A result of before the account was linked by an invitation, for another structure or for longer than six months. */
    public static final class BeyondInvitation extends SharingRefusal {}

    /** Neither results nor those to come. */
    public static final class NothingToShare extends SharingRefusal {}

    /** A result is not known as the person's own, or not yet. */
    public static final class ResultNotKnown extends SharingRefusal {}
}
