package fr.pixemploi.assessment.itemwithdrawal.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sitting that a withdrawal or its undoing changes.
 *
 * @param candidate of the certification; null for a campaign's
 * @param status open, completed or abandoned
 * @param endedAt null while it is open
 */
public record AffectedSitting(
        UUID sitting,
        @Nullable UUID candidate,
        String status,
        Instant startedAt,
        @Nullable Instant endedAt) {}
