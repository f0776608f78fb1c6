package fr.pixemploi.profile.caseload.domain;

/** Why a caseload is not shown, or a list not kept. */
public abstract sealed class CaseloadRefusal extends RuntimeException {
    /** The caller follows nobody in this structure. */
    public static final class NoSuchCaseload extends CaseloadRefusal {}

    /** The structure has nobody of this id. */
    public static final class NoSuchPerson extends CaseloadRefusal {}

    /** The caller keeps no such list. */
    public static final class NoSuchList extends CaseloadRefusal {}

    /** Another list of the caller's in this structure has the name. */
    public static final class ListNameTaken extends CaseloadRefusal {}

    /** The caller keeps as many lists as one can look over. */
    public static final class TooManyLists extends CaseloadRefusal {}
}
