package fr.pixemploi.profile.duplicate.domain;

/** Why files are not compared. */
public abstract sealed class DuplicateRefusal extends RuntimeException {
    /** There is no such structure or file, or it is not the caller's. */
    public static final class NotThere extends DuplicateRefusal {}
}
