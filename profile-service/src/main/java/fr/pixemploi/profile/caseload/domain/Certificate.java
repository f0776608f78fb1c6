package fr.pixemploi.profile.caseload.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as the certification service tells it: published, or revoked.
 *
 * @param globalLevel 1 to 8; null when the score is below the first band
 */
public record Certificate(
        UUID id,
        UUID beneficiaryId,
        String status,
        @Nullable Integer globalLevel,
        int totalPix,
        Instant publishedAt) {}
