package fr.pixemploi.profile.caseload.domain;

/** In which order people are listed; both are stable from page to page. */
public enum CaseloadOrder {
    /** As they were registered. */
    REGISTERED,
    /** By last name and first name, without accents and case. */
    NAME
}
