package fr.pixemploi.assessment.sitting.domain.plan;

import fr.pixemploi.assessment.bank.item.ItemId;

/**
 * An item on trial that a sitting will put, beside those that measure.
 *
 * @param number of the question
 */
public record TrialQuestion(int number, ItemId item) {}
