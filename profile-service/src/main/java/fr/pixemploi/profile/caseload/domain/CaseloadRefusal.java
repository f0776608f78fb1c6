package fr.pixemploi.profile.caseload.domain;

/** Why a caseload is not shown. */
public abstract sealed class CaseloadRefusal extends RuntimeException {
    /** The caller follows nobody in this structure. */
    public static final class NoSuchCaseload extends CaseloadRefusal {}
}
