package fr.pixemploi.assessment.withdrawal.domain;

import fr.pixemploi.assessment.bank.domain.ItemId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item that was found faulty.
 *
 * @param reason in words, for authors
 * @param by account that took it back
 * @param sittings that had answered it, found so far
 * @param results that were made again, so far
 * @param finishedAt when all of them were found; null while the search goes on
 */
public record Withdrawal(
        ItemId item,
        String reason,
        String by,
        Instant at,
        int sittings,
        int results,
        @Nullable Instant finishedAt) {}
