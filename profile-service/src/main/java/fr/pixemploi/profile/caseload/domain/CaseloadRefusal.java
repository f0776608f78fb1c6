package fr.pixemploi.profile.caseload.domain;

/** Why a caseload or a profile is not shown. */
public abstract sealed class CaseloadRefusal extends RuntimeException {
    /** The caller follows nobody in this structure. */
    public static final class NoSuchCaseload extends CaseloadRefusal {}

    /** The person shares nothing with this structure now, or does not exist: the answer is the same. */
    public static final class NoSuchProfile extends CaseloadRefusal {}
}
