package fr.pixemploi.profile.sharing.domain;

/** Why something was not shared, or not taken back. */
public abstract sealed class SharingRefusal extends RuntimeException {
    /** There is no such grant, or somebody else gave it. */
    public static final class NoSuchGrant extends SharingRefusal {}

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
