package fr.pixemploi.profile.caseload.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What is known of a person's competences from a set of results: for each competence the newest score, with the result it comes
 * from. A short test renews the competences that it asks about and leaves the others as they were.
 *
 * @param competences in the order of their codes
 * @param timeline the results, newest first
 */
public record CompetenceProfile(UUID beneficiaryId, List<Latest> competences, List<Result> timeline) {
    private static final Comparator<Result> OLDEST_FIRST =
            Comparator.comparing(Result::completedAt).thenComparing(Result::id);

    /** The newest score of a competence. */
    public record Latest(CompetenceScore score, UUID resultId, Instant completedAt) {}

    public static CompetenceProfile of(UUID beneficiaryId, List<Result> results) {
        TreeMap<String, Latest> latest = new TreeMap<>();
        results.stream()
                .sorted(OLDEST_FIRST)
                .forEach(result -> result.competences()
                        .forEach(score ->
                                latest.put(score.code(), new Latest(score, result.id(), result.completedAt()))));
        return new CompetenceProfile(
                beneficiaryId,
                List.copyOf(latest.values()),
                results.stream().sorted(OLDEST_FIRST.reversed()).toList());
    }

    /** Sum over the competences. */
    public int totalPix() {
        return competences.stream().mapToInt(latest -> latest.score().pix()).sum();
    }
}
