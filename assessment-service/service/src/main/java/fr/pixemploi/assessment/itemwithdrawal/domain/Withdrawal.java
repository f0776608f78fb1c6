package fr.pixemploi.assessment.itemwithdrawal.domain;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Pool;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item that was found faulty.
 *
 * @param pool that it is of: authors withdraw from the open one, the jury from the reserved one
 * @param reason in words, for those who may withdraw it
 * @param by account that took it back, or proposed to
 * @param sittings that had answered it and count it no more, so far; once it is restored, those that count it again
 * @param results that were made again, so far
 * @param finishedAt when no sitting counted it any more, or all did again; null while the search goes on, also for one that could not
 *     be rescored
 * @param restoredAt when the jury found it right after all; null while it is withdrawn
 */
public record Withdrawal(
        ItemId item,
        Pool pool,
        String reason,
        String by,
        Instant at,
        int sittings,
        int results,
        @Nullable Instant finishedAt,
        @Nullable Instant restoredAt) {
    /** One that was made just now. */
    public static Withdrawal of(ItemId item, Pool pool, String reason, String by, Instant at) {
        return new Withdrawal(item, pool, reason.strip(), by, at, 0, 0, null, null);
    }
}
