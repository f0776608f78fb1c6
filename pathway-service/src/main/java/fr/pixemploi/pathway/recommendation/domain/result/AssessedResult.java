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
 * @param frameworkVersion the framework that the levels were read with
 * @param levels level reached in each competence that was tested
 * @param replaces the result whose place it takes, when its sitting was scored again
 */
public record AssessedResult(
        UUID id,
        UUID beneficiaryId,
        Instant completedAt,
        String frameworkVersion,
        SortedMap<CompetenceCode, Level> levels,
        @Nullable UUID replaces) {
    public AssessedResult {
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
    }
}
