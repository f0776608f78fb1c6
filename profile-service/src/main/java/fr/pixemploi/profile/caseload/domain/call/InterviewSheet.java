package fr.pixemploi.profile.caseload.domain.call;

import fr.pixemploi.profile.caseload.domain.CaseloadEntry;
import fr.pixemploi.profile.caseload.domain.ScoredResult;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an adviser has before them in an interview: one page, of what the structure may see.
 *
 * @param results the newest two that are shared and of one version of the framework, newest first
 */
public record InterviewSheet(CaseloadEntry entry, List<ScoredResult> results, ZoneId zone) {
    private static final int SUBJECTS = 3;

    /** A competence of both results whose level is another one now. */
    public record Change(String code, int before, int after) {}

    public InterviewSheet {
        results = List.copyOf(results);
    }

    public @Nullable ScoredResult newest() {
        return results.isEmpty() ? null : results.getFirst();
    }

    /** The one before it, empty when only one is shared. */
    public Optional<ScoredResult> before() {
        return results.size() < 2 ? Optional.empty() : Optional.of(results.get(1));
    }

    /** Levels that became others between the two results, in the order of the codes. What only one of them measured did not change. */
    public List<Change> changes() {
        if (results.size() < 2) return List.of();
        Map<String, Integer> before = levels(results.get(1));
        return levels(results.getFirst()).entrySet().stream()
                .map(now -> new Change(now.getKey(), before.getOrDefault(now.getKey(), now.getValue()), now.getValue()))
                .filter(change -> change.before() != change.after())
                .toList();
    }

    /** Whether the two results measured anything alike. */
    public boolean compares() {
        return results.size() == 2
                && !Collections.disjoint(
                        levels(results.getFirst()).keySet(),
                        levels(results.get(1)).keySet());
    }

    /** The three competences of the newest result with the lowest levels: what there is to talk about. */
    public List<ScoredResult.Score> subjects() {
        if (results.isEmpty()) return List.of();
        return results.getFirst().competences().stream()
                .sorted(Comparator.comparingInt(ScoredResult.Score::level).thenComparing(ScoredResult.Score::code))
                .limit(SUBJECTS)
                .toList();
    }

    private static Map<String, Integer> levels(ScoredResult result) {
        Map<String, Integer> levels = new TreeMap<>();
        result.competences().forEach(score -> levels.put(score.code(), score.level()));
        return levels;
    }
}
