package fr.pixemploi.profile.francetravail.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a test showed.
 *
 * @param totalPix the score
 * @param told null for a result of the time before it was told
 */
public record Measured(
        Instant completedAt, int totalPix, @Nullable Told told, List<Competence> competences) {
    /**
     * @param masteryRate share of the campaign's competences and levels that is expected to be mastered, 0 to 1
     * @param topLevel highest level that the campaign tells
     */
    public record Told(double masteryRate, int topLevel) {}

    /** @param code in the framework, such as 1.1 */
    public record Competence(String code, int level, int pix) {}

    public Measured {
        competences = List.copyOf(competences);
    }
}
