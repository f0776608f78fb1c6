package fr.pixemploi.profile.caseload.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The newest result that a structure may see of a person. */
public record LastResult(UUID id, Instant completedAt, int totalPix, List<Score> competences) {
    /** Of one competence. */
    public record Score(String code, int level, int pix) {}

    public LastResult {
        competences = List.copyOf(competences);
    }
}
