package fr.pixemploi.pathway.recommendation.domain.need;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.goal.domain.Goal;
import fr.pixemploi.pathway.recommendation.domain.result.AssessedResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a person needs for a goal: its gaps, in the order of the rules.
 *
 * @param required level that the goal asks of this person, by competence
 * @param means ability that the test showed, in standard deviations of the population
 * @param notAssessed competences of the goal that the test did not look at; nothing is claimed about them
 */
public record Need(
        SortedMap<CompetenceCode, Level> required,
        SortedMap<CompetenceCode, Double> means,
        List<Gap> gaps,
        List<CompetenceCode> notAssessed) {
    public Need {
        required = Collections.unmodifiableSortedMap(new TreeMap<>(required));
        means = Collections.unmodifiableSortedMap(new TreeMap<>(means));
        gaps = List.copyOf(gaps);
        notAssessed = List.copyOf(notAssessed);
    }

    public static Need between(AssessedResult result, Goal goal, Rules rules) {
        List<Gap> gaps = new ArrayList<>();
        List<CompetenceCode> notAssessed = new ArrayList<>();
        SortedMap<CompetenceCode, Level> levels = result.levels();
        SortedMap<CompetenceCode, Level> required = goal.requiredOf(result.means());
        required.forEach((competence, asked) -> {
            Level level = levels.get(competence);
            if (level == null) notAssessed.add(competence);
            else if (level.below(asked)) gaps.add(new Gap(competence, level, asked));
        });
        gaps.sort(rules.gapOrder());
        return new Need(required, result.means(), gaps, notAssessed);
    }

    /** Nothing is missing, and a test looked at all that the goal asks for. */
    public boolean isReached() {
        return gaps.isEmpty() && notAssessed.isEmpty();
    }
}
