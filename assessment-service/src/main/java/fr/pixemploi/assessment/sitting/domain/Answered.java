package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.bank.domain.ItemId;

/**
 * A question that is behind the person.
 *
 * @param category of the response, from 0 (wrong or skipped) to the item's full success; 1 for an item that is right or wrong
 * @param seconds that the answer took, pauses included where no device knew better; 0 for one that nobody gave
 * @param shift of what this answer says about its competence (a site of the posterior, with the next)
 * @param precision of the same
 */
public record Answered(ItemId item, int category, double seconds, double shift, double precision) {}
