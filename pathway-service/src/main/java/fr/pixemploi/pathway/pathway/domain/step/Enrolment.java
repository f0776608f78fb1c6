package fr.pixemploi.pathway.pathway.domain.step;

import fr.pixemploi.pathway.code.Coded;

/** Whether there is a place for the person in the session of a step. */
public enum Enrolment implements Coded {
    /** Nobody asked yet. */
    NONE,
    /** There is one. */
    ENROLLED,
    /** On the waiting list of a workshop of our own. */
    WAITING,
    /** The training body said no. */
    REFUSED,
    /** The person gave the place back. */
    CANCELLED
}
