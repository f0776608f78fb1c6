package fr.pixemploi.assessment.collective.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sitting of a campaign, as the structure whose campaign it is may see it: that the person takes part, and how it went and what
 * was measured only while they share it.
 *
 * @param externalId what the person answered to the entry question, by which the structure knows them
 * @param shown null unless there is a result that is shared with the structure now
 */
public record Participation(
        UUID sitting,
        UUID beneficiary,
        @Nullable String externalId,
        @Nullable Shown shown) {
    /**
     * @param mastery from 0 to 1
     * @param stage rank from 1; null when the campaign has none
     * @param levels by competence code
     */
    public record Shown(
            UUID result,
            int attempt,
            Instant startedAt,
            Instant endedAt,
            String endReason,
            boolean assisted,
            int answers,
            int totalPix,
            @Nullable Double mastery,
            @Nullable Integer stage,
            @Nullable String stageTitle,
            Map<String, Integer> levels) {
        public Shown {
            levels = Map.copyOf(levels);
        }
    }
}
