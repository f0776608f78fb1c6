package fr.pixemploi.assessment.collective.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person of a campaign, as the structure whose campaign it is may see them: that they take part, and of their sittings those whose
 * result they share. Of the others nothing is told, not even how many there are: the id of a sitting says when it began.
 *
 * @param externalId what the person answered last to the entry question, by which the structure knows them
 * @param shared in the order in which the sittings began; none of a person who shares nothing with the structure now
 */
public record Participation(UUID beneficiary, @Nullable String externalId, List<Shared> shared) {
    public Participation {
        shared = List.copyOf(shared);
    }

    /**
     * @param mastery from 0 to 1
     * @param stage rank from 1; null when the campaign has none
     * @param stages how many the campaign has; null like the stage
     * @param badges of the campaign, earned or not
     * @param levels by competence code
     */
    public record Shared(
            UUID sitting,
            UUID result,
            Instant startedAt,
            Instant endedAt,
            String endReason,
            boolean assisted,
            int answers,
            int totalPix,
            @Nullable Double mastery,
            @Nullable Integer stage,
            @Nullable Integer stages,
            @Nullable String stageTitle,
            List<Badge> badges,
            Map<String, Integer> levels) {
        public Shared {
            badges = List.copyOf(badges);
            levels = Map.copyOf(levels);
        }
    }

    /** A badge, and whether the result earns it. */
    public record Badge(String key, String title, boolean earned) {}
}
