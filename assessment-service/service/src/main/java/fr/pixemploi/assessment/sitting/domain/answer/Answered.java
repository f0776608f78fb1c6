package fr.pixemploi.assessment.sitting.domain.answer;

import fr.pixemploi.assessment.bank.item.ItemId;

/**
 * A question that is behind the person.
 *
 * @param category of the response, from 0 (wrong or skipped) to the item's full success; 1 for an item that is right or wrong
 * @param seconds that the answer took, pauses included where no device knew better; 0 for one that nobody gave
 * @param shift of what this answer says about its competence (a site of the posterior, with the next); 0 unless it counts
 * @param precision of the same
 * @param standing what it counts for
 */
public record Answered(ItemId item, int category, double seconds, double shift, double precision, Standing standing) {
    /** One that counts. */
    public Answered(ItemId item, int category, double seconds, double shift, double precision) {
        this(item, category, seconds, shift, precision, Standing.COUNTED);
    }

    public boolean counts() {
        return standing == Standing.COUNTED;
    }

    /** The same, counting for something else; its site is to be made anew. */
    public Answered standing(Standing other) {
        return new Answered(item, category, seconds, 0, 0, other);
    }
}
