package fr.pixemploi.certification.centre.domain;

/** What holds of all accreditations. */
public interface AccreditationRules {
    /** Months before the end by which renewal is asked for. */
    int renewalMonths();
}
