package fr.pixemploi.profile.caseload.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a sitting said about a person: immutable, made by the assessment service. */
public record Result(
        UUID id,
        UUID beneficiaryId,
        String campaignCode,
        Instant completedAt,
        int totalPix,
        List<CompetenceScore> competences) {
    public Result {
        competences = List.copyOf(competences);
    }
}
