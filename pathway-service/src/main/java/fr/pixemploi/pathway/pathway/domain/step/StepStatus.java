package fr.pixemploi.pathway.pathway.domain.step;

/** How far a step is, in one word. */
public enum StepStatus {
    PLANNED("planned"),
    ENROLLED("enrolled"),
    WAITING("waiting"),
    REFUSED("refused"),
    COMPLETED("completed"),
    LEFT("left"),
    CANCELLED("cancelled"),
    REPLACED("replaced");

    private final String code;

    StepStatus(String code) {
        this.code = code;
    }

    /** Name in interfaces. */
    public String code() {
        return code;
    }
}
