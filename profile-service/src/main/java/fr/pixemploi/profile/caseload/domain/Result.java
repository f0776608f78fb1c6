package fr.pixemploi.profile.caseload.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a sitting said about a person: immutable, made by the assessment service.
 *
 * @param replaces the result whose place it takes, when its sitting was scored again
 */
public record Result(
        UUID id,
        UUID beneficiaryId,
        String campaignCode,
        Instant completedAt,
        int totalPix,
        List<CompetenceScore> competences,
        @Nullable UUID replaces) {
    public Result {
        competences = List.copyOf(competences);
    }
}
