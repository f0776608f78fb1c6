package fr.pixemploi.pathway.recommendation.domain.need;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.goal.domain.Goal;
import fr.pixemploi.pathway.recommendation.domain.result.AssessedResult;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person needs for a goal: its gaps, in the order of the rules.
 *
 * @param notAssessed competences of the goal that the test did not look at; nothing is claimed about them
 */
public record Need(List<Gap> gaps, List<CompetenceCode> notAssessed) {
    public Need {
        gaps = List.copyOf(gaps);
        notAssessed = List.copyOf(notAssessed);
    }

    public static Need between(AssessedResult result, Goal goal, Rules rules) {
        List<Gap> gaps = new ArrayList<>();
        List<CompetenceCode> notAssessed = new ArrayList<>();
        goal.required().forEach((competence, required) -> {
            Level level = result.levels().get(competence);
            if (level == null) notAssessed.add(competence);
            else if (level.below(required)) gaps.add(new Gap(competence, level, required));
        });
        gaps.sort(rules.gapOrder());
        return new Need(gaps, notAssessed);
    }
}
