package fr.pixemploi.assessment.sitting.domain;

/** Where a sitting stands. */
public enum SittingStatus {
    /** A question waits. */
    OPEN,
    /** Over, with something measured. */
    COMPLETED,
    /** A campaign sitting that its person left before the first answer: nothing was measured. */
    ABANDONED
}
