package fr.pixemploi.profile.competence.domain.fold;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.Figures;
import fr.pixemploi.profile.competence.application.FindProfileRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same for tests of several lengths and several speeds of change, with the drift of the shipped rules and with a false one. */
class FoldCoverageProof {
    private static final int PERSONS = 50_000;

    private record Tried(int questions, double driftOfPeople, double driftOfRules, double coverage, double meanError) {}

    @Test
    void intervalsHoldTheTruth() {
        double rules = new FindProfileRules().handle().driftVariancePerMonth();
        List<Tried> tried = new ArrayList<>();
        for (int questions : new int[] {2, 5, 10, 20}) {
            for (double people : new double[] {0, rules, 3 * rules}) {
                tried.add(tried(questions, people, people));
                if (people != rules) tried.add(tried(questions, people, rules));
            }
        }
        Figures.write("fold-coverage", "intervals of 90 %", Map.of("persons", PERSONS, "tried", tried));
        assertThat(tried)
                .filteredOn(each -> each.driftOfPeople() == each.driftOfRules())
                .allSatisfy(each -> assertThat(each.coverage()).isBetween(0.88, 0.92));
    }

    private static Tried tried(int questions, double driftOfPeople, double driftOfRules) {
        Random dice = new Random(questions);
        int held = 0;
        double errors = 0;
        for (int i = 0; i < PERSONS; i++) {
            SimulatedPerson person = SimulatedPerson.drawn(dice, questions, driftOfPeople);
            Normal folded = Fold.of(person.tests(), driftOfRules);
            if (person.isHeldBy(folded)) held++;
            errors += Math.abs(folded.mean() - person.ability());
        }
        return new Tried(questions, driftOfPeople, driftOfRules, held / (double) PERSONS, errors / PERSONS);
    }
}
