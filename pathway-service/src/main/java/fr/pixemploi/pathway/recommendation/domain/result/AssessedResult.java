package fr.pixemploi.pathway.recommendation.domain.result;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a test showed of a person, as the assessment service published it.
 *
 * @param frameworkVersion of the framework that it was measured in
 * @param findings of each competence that was tested
 * @param campaignKind {@code assessment}, {@code profile-collection} or {@code post-training}; null where it was not told
 * @param replaces the result whose place it takes, when its sitting was scored again
 */
public record AssessedResult(
        UUID id,
        UUID beneficiaryId,
        Instant completedAt,
        UUID frameworkId,
        int frameworkVersion,
        SortedMap<CompetenceCode, Finding> findings,
        @Nullable String campaignKind,
        @Nullable UUID replaces) {
    public AssessedResult {
        findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
    }

    /** Level reached in each competence that was tested. */
    public SortedMap<CompetenceCode, Level> levels() {
        SortedMap<CompetenceCode, Level> levels = new TreeMap<>();
        findings.forEach((competence, finding) -> levels.put(competence, finding.level()));
        return levels;
    }

    /** Ability in each competence that was tested, in standard deviations of the population. */
    public SortedMap<CompetenceCode, Double> means() {
        SortedMap<CompetenceCode, Double> means = new TreeMap<>();
        findings.forEach((competence, finding) -> means.put(competence, finding.mean()));
        return means;
    }
}
