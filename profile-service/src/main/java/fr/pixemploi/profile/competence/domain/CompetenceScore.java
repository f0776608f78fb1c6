package fr.pixemploi.profile.competence.domain;

import fr.pixemploi.profile.competence.domain.fold.Normal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one competence came out of one sitting.
 *
 * @param code of the competence in the framework, such as 1.1
 * @param level whole level reached
 * @param pix score
 * @param ability what was known of it when the sitting ended
 * @param levelProbabilities chance of each level, from 0
 * @param items questions that it rests on
 * @param prior what was taken to be known of the ability before the first answer; null when it is not told
 */
public record CompetenceScore(
        String code,
        int level,
        int pix,
        Normal ability,
        List<Double> levelProbabilities,
        int items,
        @Nullable Normal prior) {
    public CompetenceScore {
        if (code == null || code.isBlank()) throw new IllegalArgumentException("a competence score names its code");
        if (level < 0 || level > 8) throw new IllegalArgumentException("a level is between 0 and 8");
        levelProbabilities = List.copyOf(levelProbabilities);
    }
}
