package fr.pixemploi.profile.caseload.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a sitting said: score and levels. */
public record ScoredResult(UUID id, String campaignCode, Instant completedAt, int totalPix, List<Score> competences) {
    /** Level and score of one competence. */
    public record Score(String code, int level, int pix) {}

    public ScoredResult {
        competences = List.copyOf(competences);
    }
}
