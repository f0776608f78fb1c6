package fr.pixemploi.profile.indicator.domain;

/** Why a structure is not counted. */
public abstract sealed class IndicatorRefusal extends RuntimeException {
    /** The caller is neither adviser nor manager there, or there is no such structure. */
    public static final class NoSuchCohort extends IndicatorRefusal {}
}
