package fr.pixemploi.assessment.sitting.domain.answer;

/** What an answer counts for. */
public enum Standing {
    /** Measures its competence. */
    COUNTED,
    /** Its item is on trial: the answer teaches about the item and says nothing of the person. */
    UNSCORED,
    /** Its item was faulty, or an invigilator agreed that something went wrong: as if it had not been put. */
    NEUTRALISED,
    /** Nobody answered it: the person paused while it waited, and went on with another. */
    PUT_AWAY;

    /** Whether another question came in its place. */
    public boolean isReplaced() {
        return this == NEUTRALISED || this == PUT_AWAY;
    }
}
