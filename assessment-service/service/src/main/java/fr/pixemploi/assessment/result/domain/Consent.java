package fr.pixemploi.assessment.result.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * The person's word that a structure may read a result, for a purpose, until some time. The grant itself, and its withdrawal,
 * belong to the profile service.
 */
public record Consent(
        UUID grant, UUID beneficiary, UUID result, UUID structure, String purpose, Instant until, Instant at) {
    private static final int MAX_YEARS = 3;

    /** @throws ResultRefusal.UntilOutOfRange when it would end at once, or far from now */
    public Consent {
        Instant latest = at.atOffset(ZoneOffset.UTC).plusYears(MAX_YEARS).toInstant();
        if (!until.isAfter(at) || until.isAfter(latest)) throw new ResultRefusal.UntilOutOfRange();
        if (purpose.isBlank()) throw new IllegalArgumentException("a purpose must be named");
    }
}
