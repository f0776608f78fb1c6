package fr.pixemploi.assessment.collective.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What many sittings of one campaign show together. Every result counts, shared or not: groups that are too small to hide a person
 * in are left out, and so are those from which a small one could be computed.
 *
 * @param funnel how many came how far
 * @param mastery mean mastery, from 0 to 1; null for too few results
 * @param stages results by stage reached, in their order
 * @param competences results by level, in the framework's order
 * @param weeks evolution, the oldest first
 * @param minGroup smallest number of results that is told about
 */
public record CampaignFigures(
        Funnel funnel,
        @Nullable Double mastery,
        List<StageCount> stages,
        List<CompetenceLevels> competences,
        List<Week> weeks,
        int minGroup) {
    /**
     * @param people different persons who started
     * @param shared completed ones whose result is shared with the structure now
     */
    public record Funnel(int people, int started, int answered, int completed, int abandoned, int shared) {}

    /** @param count null when it is too small to be told, or would tell a small one */
    public record StageCount(
            int rank, String title, @Nullable Integer count) {}

    /**
     * @param levels number of results at each level, from 0; null when it is too small to be told, or would tell a small one
     * @param meanLevel null for too few results, or when it would tell a small count
     */
    public record CompetenceLevels(
            String code,
            List<@Nullable Integer> levels,
            @Nullable Double meanLevel) {}

    /**
     * @param week its Monday, in the campaign's time zone
     * @param mastery null for too few results, or when it would tell that of a week with too few
     */
    public record Week(
            LocalDate week,
            int started,
            int completed,
            @Nullable Double mastery) {}
}
