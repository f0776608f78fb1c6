package fr.pixemploi.assessment.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.ResponseTime;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.engine.simulation.setting.Setting;
import fr.pixemploi.assessment.engine.simulation.setting.SimulatedBank;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VanTreesBoundTest {
    private static SimulatedBank bank(int competences, double correlation, int each, double seconds) {
        List<SimulatedBank.Item> items = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Logistic model = Logistic.of(1.2, 0);
        for (int k = 0; k < competences; k++) {
            names.add("c" + k);
            for (int i = 0; i < each; i++)
                items.add(new SimulatedBank.Item(
                        k + "-" + i, k, model, model, new ResponseTime(StrictMath.log(seconds), 1e6)));
        }
        return new SimulatedBank("v", names, AbilityPrior.exchangeable(competences, correlation), items);
    }

    private static Setting questions(int competences, int length) {
        return new Setting(1, 2, 1000, competences, 0, null, length, null, 0, 1, false, false, false, false, 0, null);
    }

    /** Mean of a^2 P Q over a standard normal ability, by another rule than the code's: the midpoint rule on a finer grid. */
    private static double information() {
        double mean = 0;
        for (double x = -6 + 0.005; x < 6; x += 0.01) {
            double p = 1 / (1 + Math.exp(-1.2 * x));
            mean += 0.01 * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI) * 1.44 * p * (1 - p);
        }
        return mean;
    }

    @Test
    void ofOneCompetenceIsTheReciprocalOfPriorAndTestInformation() {
        double expected = Math.sqrt(1 / (1 + 9 * information()));
        assertThat(VanTreesBound.ofAnyChoice(bank(1, 0, 40, 30), questions(1, 9)))
                .isCloseTo(expected, within(1e-4));
        assertThat(VanTreesBound.ofQuestions(AbilityPrior.exchangeable(1, 0), new double[] {9 * information()}))
                .isCloseTo(expected, within(1e-9));
    }

    @Test
    void ofCompetencesThatDoNotCorrelateIsThatOfEachAlone() {
        double[] information = {3, 3, 3};
        assertThat(VanTreesBound.ofQuestions(AbilityPrior.exchangeable(3, 0), information))
                .isCloseTo(0.5, within(1e-12));
        assertThat(VanTreesBound.ofQuestions(AbilityPrior.exchangeable(3, 0.7), information))
                .isLessThan(0.95 * 0.5);
    }

    @Test
    void ofTwoCorrelatedCompetencesIsTheInverseWrittenOut() {
        // (diag(1, 2) + S^-1)^-1 with S = [1 .6; .6 1]: S^-1 = [1.5625 -.9375; -.9375 1.5625].
        double determinant = 2.5625 * 3.5625 - 0.9375 * 0.9375;
        double expected = Math.sqrt((2.5625 + 3.5625) / determinant / 2);
        assertThat(VanTreesBound.ofQuestions(AbilityPrior.exchangeable(2, 0.6), new double[] {1, 2}))
                .isCloseTo(expected, within(1e-12));
    }

    @Test
    void ofAnyChoiceFallsWithTheBudgetAndMinutesBuyQuestions() {
        SimulatedBank bank = bank(4, 0.6, 200, 30);
        double shorter = VanTreesBound.ofAnyChoice(bank, questions(4, 20));
        double longer = VanTreesBound.ofAnyChoice(bank, questions(4, 40));
        assertThat(longer).isLessThan(shorter);
        Setting tenMinutes = new Setting(1, 2, 800, 4, 0, 10.0, null, null, 0, 1, false, false, false, false, 0, null);
        assertThat(VanTreesBound.ofAnyChoice(bank, tenMinutes)).isCloseTo(shorter, within(1e-9));
    }

    @Test
    void theBudgetGoesWhereItPays() {
        // All of the second competence's items tell nothing, nor do some of the first's: the bound is that of asking
        // the others alone.
        SimulatedBank even = bank(2, 0.5, 50, 30);
        List<SimulatedBank.Item> items = new ArrayList<>(even.items().subList(0, 50));
        Logistic dull = Logistic.of(0.001, 0);
        ResponseTime time = new ResponseTime(StrictMath.log(30), 1e6);
        for (int i = 0; i < 50; i++) items.add(new SimulatedBank.Item("dull" + i, 0, dull, dull, time));
        items.add(new SimulatedBank.Item("dull", 1, dull, dull, time));
        SimulatedBank lopsided = new SimulatedBank("v", even.competences(), even.prior(), items);
        SimulatedBank alone = new SimulatedBank("v", even.competences(), even.prior(), items.subList(0, 50));
        assertThat(VanTreesBound.ofAnyChoice(lopsided, questions(2, 12)))
                .isCloseTo(VanTreesBound.ofAnyChoice(alone, questions(2, 12)), within(1e-4));
        // Fifty questions are all the good ones, for everybody.
        assertThat(VanTreesBound.ofAnyChoice(lopsided, questions(2, 50)))
                .isCloseTo(VanTreesBound.ofQuestions(even.prior(), new double[] {50 * information(), 0}), within(1e-3));
    }
}
