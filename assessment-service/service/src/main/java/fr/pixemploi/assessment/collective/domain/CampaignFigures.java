package fr.pixemploi.assessment.collective.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What many sittings of one campaign show together. What was measured is that of results which the structure may read one by one now,
 * so that nothing needs to be hidden in it. How far people came counts everybody, until yesterday: nobody's moment can be seen in it.
 *
 * @param before the day, in the campaign's time zone, before which everybody counts
 * @param funnel how many came how far
 * @param mastery mean mastery of shared results, from 0 to 1; null when there is none
 * @param stages shared results by stage reached, in their order
 * @param competences shared results by level, in the framework's order
 * @param weeks evolution, the oldest first
 */
public record CampaignFigures(
        LocalDate before,
        Funnel funnel,
        @Nullable Double mastery,
        List<StageCount> stages,
        List<CompetenceLevels> competences,
        List<Week> weeks) {
    /**
     * @param people different persons who started
     * @param shared results that are shared with the structure now
     */
    public record Funnel(int people, int started, int answered, int completed, int abandoned, int shared) {}

    public record StageCount(int rank, String title, int count) {}

    /**
     * @param levels number of results at each level, from 0
     * @param meanLevel null without a result
     */
    public record CompetenceLevels(
            String code, List<Integer> levels, @Nullable Double meanLevel) {}

    /**
     * @param week its Monday, in the campaign's time zone
     * @param mastery of shared results; null when there is none
     */
    public record Week(
            LocalDate week,
            int started,
            int completed,
            @Nullable Double mastery) {}
}
