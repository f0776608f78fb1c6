package fr.pixemploi.assessment.engine.selection.terms;

/** The measure by which the best question is chosen. */
public sealed interface SelectionRule {
    /** Largest reduction of loss per expected second: our rule. */
    record LossPerSecond() implements SelectionRule {}

    /** Largest reduction of loss, however long it takes. */
    record LossPerQuestion() implements SelectionRule {}
}
