package fr.pixemploi.profile.caseload.domain.action;

/** Why a deed was not done for one person of a group. */
public enum GroupActionLineReason {
    /** The structure has no file of the person, whoever else may. */
    NO_SUCH_FILE,
    /** The person had the processing of their data restricted. */
    RESTRICTED,
    /** The structure asked the person not long ago. */
    ASKED_LATELY,
    /** The colleague follows nobody in the structure, or has not accepted yet. */
    NOT_AT_WORK
}
