package fr.pixemploi.assessment.itemwithdrawal.domain;

import fr.pixemploi.assessment.bank.item.ItemId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item that was found faulty.
 *
 * @param reason in words, for authors
 * @param by account that took it back
 * @param sittings that had answered it and count it no more, so far
 * @param results that were made again, so far
 * @param finishedAt when no sitting counted it any more; null while the search goes on, also for one that could not be rescored
 */
public record Withdrawal(
        ItemId item,
        String reason,
        String by,
        Instant at,
        int sittings,
        int results,
        @Nullable Instant finishedAt) {}
