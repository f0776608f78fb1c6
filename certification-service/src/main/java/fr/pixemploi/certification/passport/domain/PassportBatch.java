package fr.pixemploi.certification.passport.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Passages that go in one file, whose id is that of the flow.
 *
 * @param code of the certification in the register
 * @param madeBy account of the operator
 */
public record PassportBatch(UUID id, String code, String madeBy, Instant madeAt, Counts counts) {
    /** Passages in it, and what came of them so far; of who was erased since nothing is counted. */
    public record Counts(int passages, int accepted, int rejected) {}
}
