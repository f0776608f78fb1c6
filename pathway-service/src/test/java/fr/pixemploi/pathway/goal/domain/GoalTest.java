package fr.pixemploi.pathway.goal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GoalTest {
    private static final CompetenceCode SEARCH = new CompetenceCode("1.1");
    private static final CompetenceCode MAIL = new CompetenceCode("2.1");
    private static final CompetenceCode SAFETY = new CompetenceCode("4.1");

    private static Goal goal(SortedMap<CompetenceCode, Level> required, Goal.AnyOf anyOf) {
        return new Goal(
                new GoalId("a-goal"),
                GoalKind.CERTIFICATION,
                "1",
                "proposal",
                "Un",
                "Un",
                "Un.",
                "Un.",
                null,
                required,
                anyOf,
                null);
    }

    private static Goal.AnyOf any(int competences) {
        return new Goal.AnyOf(competences, new Level(1), List.of(SEARCH, MAIL, SAFETY));
    }

    @Test
    void whereAnyCompetencesWillDoThoseCountInWhichThePersonStandsBest() {
        Goal two = goal(new TreeMap<>(), any(2));
        assertThat(two.requiredOf(Map.of(SEARCH, -0.5, MAIL, 0.2, SAFETY, -1.5)))
                .containsOnly(Map.entry(MAIL, new Level(1)), Map.entry(SEARCH, new Level(1)));
    }

    @Test
    void whereTooFewWereTestedTheNextAreAskedForToo() {
        assertThat(goal(new TreeMap<>(), any(2)).requiredOf(Map.of(SAFETY, -0.5)))
                .containsOnlyKeys(SEARCH, SAFETY);
    }

    @Test
    void aGoalAsksForCertainCompetencesOrForAnyAndNeverForBoth() {
        var levels = new TreeMap<>(Map.of(SEARCH, new Level(3)));
        assertThat(goal(levels, null).requiredOf(Map.of())).isEqualTo(levels);
        assertThatThrownBy(() -> goal(new TreeMap<>(), null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> goal(levels, any(2))).isInstanceOf(IllegalArgumentException.class);
    }
}
