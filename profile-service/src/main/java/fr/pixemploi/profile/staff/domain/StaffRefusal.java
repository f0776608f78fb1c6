package fr.pixemploi.profile.staff.domain;

/** Why something was not done with somebody of the staff. */
public abstract sealed class StaffRefusal extends RuntimeException {
    /** There is no such colleague or structure, or it is not the caller's to see. */
    public static final class NoSuchStaff extends StaffRefusal {}

    /** The structure has somebody with this address. */
    public static final class AlreadyStaff extends StaffRefusal {}

    /** Structures of this kind have no such role. */
    public static final class RoleDoesNotFit extends StaffRefusal {}

    /** Whoever is to replace the absent one is no other colleague of the structure who follows people. */
    public static final class NoSuchReplacement extends StaffRefusal {}

    /** Whoever is to take the people over is no other colleague of the structure who follows people, or has no account yet. */
    public static final class NoSuchSuccessor extends StaffRefusal {}

    /** The colleague is leaving, or has no account yet. */
    public static final class NotAtWork extends StaffRefusal {}

    /** One of the files is not of this structure. */
    public static final class NoSuchFiles extends StaffRefusal {}

    /** Only a manager does this. */
    public static final class NotTheirs extends StaffRefusal {}

    /** It has changed since the caller read it. */
    public static final class ChangedMeanwhile extends StaffRefusal {}
}
