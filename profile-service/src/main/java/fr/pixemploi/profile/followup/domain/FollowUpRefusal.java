package fr.pixemploi.profile.followup.domain;

/** Why something was not written down or shown. */
public abstract sealed class FollowUpRefusal extends RuntimeException {
    /** There is no such file, or it is another structure's. */
    public static final class NoSuchFile extends FollowUpRefusal {}

    /** There is no such task, or it is about a file of another structure. */
    public static final class NoSuchTask extends FollowUpRefusal {}

    /** It has changed since the caller read it. */
    public static final class ChangedMeanwhile extends FollowUpRefusal {}

    /** A person is left in peace for as many days as the rules of calls say, and not longer at once. */
    public static final class QuietForTooLong extends FollowUpRefusal {}
}
