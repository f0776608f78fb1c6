package fr.pixemploi.assessment.sitting.domain.answer;

import fr.pixemploi.assessment.bank.item.ItemId;
import java.time.Instant;

/**
 * The question that waits for an answer.
 *
 * @param at when it was put; later by every hold since
 * @param standing what the answer will count for
 */
public record Asked(ItemId item, Instant at, Standing standing) {
    /** One that counts. */
    public Asked(ItemId item, Instant at) {
        this(item, at, Standing.COUNTED);
    }
}
