package fr.pixemploi.certification.jury.domain;

import fr.pixemploi.certification.rules.domain.EndReason;
import fr.pixemploi.certification.rules.domain.Verdict;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as the jury sees them.
 *
 * @param beneficiaryId null while nobody knows with whose account the candidate answers
 * @param letIn whether the candidate was let in
 * @param sitting what came back, or null while nothing did
 */
public record ExaminedCandidate(
        UUID candidateId,
        @Nullable UUID beneficiaryId,
        String firstName,
        String lastName,
        boolean letIn,
        @Nullable Sitting sitting) {
    /** Let in, and the end of the test has not arrived: not absent. */
    public boolean isAwaited() {
        return letIn && sitting == null;
    }

    /**
     * The sitting with its verdict.
     *
     * @param publishedAt null until the jury published it
     */
    public record Sitting(
            UUID id,
            EndReason endReason,
            Instant completedAt,
            int answers,
            Verdict verdict,
            @Nullable Instant publishedAt) {}
}
