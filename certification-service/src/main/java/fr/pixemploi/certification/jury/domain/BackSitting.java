package fr.pixemploi.certification.jury.domain;

import fr.pixemploi.certification.rules.domain.EndReason;
import java.time.Instant;
import java.util.UUID;

/**
 * A test that came back, as the jury holds it.
 *
 * @param answers how many questions were answered and count
 * @param told which word on it this is
 * @param document all that was said of it
 */
public record BackSitting(
        UUID id,
        EndReason endReason,
        Instant startedAt,
        Instant completedAt,
        int answers,
        long told,
        String document) {}
