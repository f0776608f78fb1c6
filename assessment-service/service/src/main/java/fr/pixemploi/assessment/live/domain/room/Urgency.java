package fr.pixemploi.assessment.live.domain.room;

/** Who needs an invigilator first; in this order. One of several that hold at once: the flags beside it tell all. */
public enum Urgency {
    /** Waits for a decision about a question, also when the test is over or held. */
    ALERT,
    /** Asks to go on. */
    RESUME_ASKED,
    /** Held by an invigilator. */
    INTERRUPTED,
    /** The test runs, and the candidate's page gives no sign. */
    PRESENCE_LOST,
    /** The candidate takes a break that was arranged. */
    PAUSED,
    RUNNING,
    NOT_STARTED,
    ENDED
}
