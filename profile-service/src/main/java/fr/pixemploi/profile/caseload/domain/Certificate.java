package fr.pixemploi.profile.caseload.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A certificate as the certification service tells it: published, or revoked. */
public record Certificate(
        UUID id,
        UUID beneficiaryId,
        String status,
        @Nullable String globalLevel,
        int totalPix,
        Instant publishedAt) {}
