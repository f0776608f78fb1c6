package fr.pixemploi.assessment.sitting.domain;

/** Where a sitting stands. */
public enum SittingStatus {
    /** A question waits. */
    OPEN,
    /** Over, with something measured. */
    COMPLETED,
    /** A campaign sitting without a result: its person gave it up, or it ended before the first answer. */
    ABANDONED
}
