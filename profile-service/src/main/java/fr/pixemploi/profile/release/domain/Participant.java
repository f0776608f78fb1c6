package fr.pixemploi.profile.release.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who shares a complete result of the quarter with a structure.
 *
 * @param structure with which it was shared first; where several, the only one in which the person counts
 * @param first whether it is the quarter of the person's first complete result: the only one in which the person counts
 * @param age in years on the quarter's last day
 * @param levels by place of the competence in the definitions, of the newest result that measured it; -1 where none did
 * @param mastery share of the newest result's campaign that is expected to be mastered, 0 to 1
 * @param certified holds a certificate
 * @param pathwayBegun began a pathway, of whichever structure
 * @param gain mean of levels gained, in thousandths, over competences of the first and the second result, when the second is of the quarter
 */
public record Participant(
        UUID id,
        UUID structure,
        boolean first,
        @Nullable Integer age,
        byte[] levels,
        @Nullable Double mastery,
        @Nullable Boolean computer,
        @Nullable Boolean smartphone,
        boolean certified,
        boolean pathwayBegun,
        @Nullable Integer gain) {}
