package fr.pixemploi.pathway.pathway.domain.step;

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
