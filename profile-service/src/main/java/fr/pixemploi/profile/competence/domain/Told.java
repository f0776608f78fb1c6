package fr.pixemploi.profile.competence.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a result tells beside its levels.
 *
 * @param campaignKind assessment, profile-collection or post-training
 * @param topLevel highest level that the campaign tells
 * @param masteryRate share of the campaign's competences and levels that is expected to be mastered, 0 to 1
 * @param stage reached; null when the campaign has none
 * @param badges keys of those that were earned
 * @param opens what they make eligible for, such as clea-numerique
 * @param assisted whether someone was beside the person
 * @param questions answers that count
 * @param end why the sitting ended
 */
public record Told(
        String campaignKind,
        int topLevel,
        double masteryRate,
        @Nullable Stage stage,
        List<String> badges,
        List<String> opens,
        boolean assisted,
        int questions,
        String end) {
    /** @param rank from 1 */
    public record Stage(int rank, int of) {}

    public Told {
        if (campaignKind == null || end == null || badges == null || opens == null)
            throw new IllegalArgumentException("what a result tells has campaignKind, end, badges and opens");
        badges = List.copyOf(badges);
        opens = List.copyOf(opens);
    }
}
