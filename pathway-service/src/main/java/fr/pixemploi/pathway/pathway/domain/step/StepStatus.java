package fr.pixemploi.pathway.pathway.domain.step;

import fr.pixemploi.pathway.code.Coded;

/** How far a step is, in one word. */
public enum StepStatus implements Coded {
    PLANNED,
    ENROLLED,
    WAITING,
    REFUSED,
    COMPLETED,
    LEFT,
    CANCELLED,
    REPLACED
}
