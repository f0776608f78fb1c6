package fr.pixemploi.profile.caseload.domain.action;

/** Why an action on a group was not begun or shown. */
public abstract sealed class GroupActionRefusal extends RuntimeException {
    /** There is no such action, or the caller has nothing to do with its structure. */
    public static final class NoSuchAction extends GroupActionRefusal {}

    /** Neither a filter nor people were named, or both, or the filter finds nobody. */
    public static final class NobodyChosen extends GroupActionRefusal {}

    /** The structure has no such colleague. */
    public static final class NoSuchColleague extends GroupActionRefusal {}

    /** More people than one action reaches. */
    public static final class TooManyPeople extends GroupActionRefusal {}

    /** Slips are printed for invitations, once these are made. */
    public static final class NothingToPrint extends GroupActionRefusal {}
}
