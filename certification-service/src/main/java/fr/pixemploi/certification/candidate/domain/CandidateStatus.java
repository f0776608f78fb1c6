package fr.pixemploi.certification.candidate.domain;

import java.util.Locale;

/** How far a candidate is, without a word about the result. */
public enum CandidateStatus {
    ENROLLED,
    CANCELLED,
    AUTHORISED,
    TESTED,
    PUBLISHED;

    /** As it stands in the interfaces. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
