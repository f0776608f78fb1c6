package fr.pixemploi.assessment.sitting.domain.answer;

import fr.pixemploi.assessment.bank.item.ItemId;

/**
 * A question that is behind the person.
 *
 * @param category of the response, from 0 (wrong or skipped) to the item's full success; 1 for an item that is right or wrong
 * @param seconds that the answer took, absences included where no device knew better; 0 for one that nobody gave
 * @param spent of a limit of time, in seconds: what passed by the service's clock, holds left out; not less than
 *     {@code seconds}, whatever a device said
 * @param shift of what this answer says about its competence (a site of the posterior, with the next); 0 unless it counts
 * @param precision of the same
 * @param standing what it counts for
 */
public record Answered(
        ItemId item, int category, double seconds, double spent, double shift, double precision, Standing standing) {
    /** One whose site is to be made. */
    public static Answered of(ItemId item, int category, double seconds, double spent, Standing standing) {
        return new Answered(item, category, seconds, spent, 0, 0, standing);
    }

    public boolean counts() {
        return standing == Standing.COUNTED;
    }

    /** The same, counting for something else; its site is to be made anew. */
    public Answered standing(Standing other) {
        return new Answered(item, category, seconds, spent, 0, 0, other);
    }
}
