package fr.pixemploi.assessment.collective.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sitting of a campaign, as the structure whose campaign it is may see it: what was measured only while its person shares it.
 *
 * @param status open, completed or abandoned
 * @param externalId what the person answered to the entry question
 * @param shown what was measured; null unless there is a result that is shared with the structure now
 */
public record Participation(
        UUID sitting,
        UUID beneficiary,
        String status,
        int attempt,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        @Nullable String externalId,
        boolean assisted,
        int answers,
        @Nullable Shown shown) {
    /**
     * @param mastery from 0 to 1
     * @param stage rank from 1; null when the campaign has none
     * @param levels by competence code
     */
    public record Shown(
            UUID result,
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
