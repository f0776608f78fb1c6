package fr.pixemploi.assessment.psychometrics.calibration.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.ResponseTime;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.psychometrics.calibration.Calibrated;
import fr.pixemploi.assessment.psychometrics.calibration.Calibration;
import fr.pixemploi.assessment.psychometrics.calibration.Sample;
import fr.pixemploi.assessment.psychometrics.calibration.data.Answers;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationItem;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationItem.Role;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationSettings;
import fr.pixemploi.assessment.psychometrics.fit.MantelHaenszel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static Sample twentyItems(long seed) {
        Sample sample = Sample.seeded(seed);
        for (int j = 0; j < 20; j++) sample.withItem(0, Logistic.of(j == 17 ? 2 : 1, -1.5 + 0.15 * j));
        return sample;
    }

    private static Calibrated calibrated(Answers answers, List<CalibrationItem> items) {
        return Calibration.of(
                answers,
                items,
                Collections.nCopies(answers.groups(), AbilityPrior.exchangeable(1, 0)),
                CalibrationSettings.USUAL,
                (iteration, change) -> {});
    }

    /** The same answers, but those of some people to one item turned round by chance. */
    private static Answers changed(Answers answers, int items, int item, Change change) {
        SplittableRandom chance = new SplittableRandom(99);
        int n = answers.size();
        int[] person = new int[n];
        int[] of = new int[n];
        int[] category = new int[n];
        for (int i = 0; i < n; i++) {
            person[i] = answers.person(i);
            of[i] = answers.item(i);
            category[i] = of[i] == item ? change.category(person[i], answers.category(i), chance) : answers.category(i);
        }
        int[] group = IntStream.range(0, answers.persons()).map(answers::group).toArray();
        return new Answers(items, group, person, of, category);
    }

    private interface Change {
        int category(int person, int category, SplittableRandom chance);
    }

    @Test
    void itemsThatFollowTheirModelAreNotFlaggedAndOneThatIsGuessedAtIs() {
        Sample sample = twentyItems(21).withPeople(1500, 0, 0, 0, 1);
        Answers answers = changed(
                sample.answers(),
                20,
                17,
                (person, category, chance) -> category == 0 && chance.nextDouble() < 0.4 ? 1 : category);
        Calibrated found = calibrated(answers, sample.items(Role.FREE));
        double chiSquares = 0;
        for (int j = 0; j < 17; j++) {
            ItemFit fit = ItemFit.of(found, j);
            assertThat(fit.isFlagged()).isFalse();
            assertThat(fit.outfit()).isBetween(0.85, 1.15);
            assertThat(fit.infit()).isBetween(0.93, 1.07);
            chiSquares += fit.chiSquare() / fit.degreesOfFreedom();
        }
        assertThat(chiSquares / 17).isBetween(0.6, 1.4);
        ItemFit guessed = ItemFit.of(found, 17);
        assertThat(guessed.isFlagged()).isTrue();
        assertThat(guessed.distance()).isGreaterThan(0.03);
    }

    @Test
    void fitIsNotJudgedFromTooFewAnswers() {
        Sample sample = twentyItems(22).withPeople(40, 0, 0, 0, 1);
        ItemFit fit = ItemFit.of(calibrated(sample.answers(), sample.items(Role.FREE)), 3);
        assertThat(fit.answers()).isEqualTo(40);
        assertThat(fit.p()).isNaN();
        assertThat(fit.isFlagged()).isFalse();
    }

    @Test
    void weakerPeopleDoNotMakeAnItemUnfairButAHarderItemForThemDoes() {
        Sample sample = twentyItems(23).withPeople(900, 0, 0.5, 0, 1).withPeople(600, 1, -0.7, 0, 1);
        Answers answers = changed(
                sample.answers(),
                20,
                6,
                (person, category, chance) ->
                        person >= 900 && category == 1 && chance.nextDouble() < 0.35 ? 0 : category);
        int[] group = IntStream.range(0, 1500).map(p -> p < 900 ? 0 : 1).toArray();
        Calibrated together = calibrated(answers.grouped(new int[1500]), sample.items(Role.FREE));
        List<Fairness.Comparison> comparisons = Fairness.of(together, group, 100);
        assertThat(comparisons).hasSize(20);
        double delta = 0;
        for (Fairness.Comparison comparison : comparisons) {
            assertThat(comparison.focal()).isEqualTo(1);
            assertThat(comparison.answersOfReference()).isEqualTo(900);
            if (comparison.item() == 6) continue;
            assertThat(comparison.mantelHaenszel().size()).isNotEqualTo(MantelHaenszel.Size.LARGE);
            delta += comparison.mantelHaenszel().delta() / 19;
        }
        assertThat(delta).isCloseTo(0, within(0.3));
        Fairness.Comparison unfair = comparisons.get(6);
        assertThat(unfair.isFlagged()).isTrue();
        assertThat(unfair.isHarderForFocal()).isTrue();
        assertThat(Math.abs(unfair.mantelHaenszel().delta())).isGreaterThan(1.5);
    }

    @Test
    void fewAnswersOfAGroupAreNotCompared() {
        Sample sample = twentyItems(24).withPeople(200, 0, 0, 0, 1);
        int[] group = IntStream.range(0, 200).map(p -> p < 180 ? 0 : 1).toArray();
        Calibrated found = calibrated(sample.answers(), sample.items(Role.FREE));
        assertThat(Fairness.of(found, group, 50)).isEmpty();
        assertThat(Fairness.of(found, new int[200], 50)).isEmpty();
    }

    @Test
    void anItemThatBecameEasierDriftsAndNewPeopleAloneDoNot() {
        Sample sample = twentyItems(25).withPeople(2000, 0, 0.6, 0, 1);
        List<CalibrationItem> inUse = new ArrayList<>(sample.items(Role.FREE));
        inUse.set(9, new CalibrationItem("item-9", 0, Logistic.of(1, 0.65), Role.FREE));
        Calibrated found = calibrated(sample.answers(), inUse);
        List<double[]> both = new ArrayList<>();
        for (int j = 0; j < 20; j++) {
            Logistic before = (Logistic) inUse.get(j).model();
            Logistic after = (Logistic) found.items().get(j).model();
            both.add(new double[] {before.a(), before.b(), after.a(), after.b()});
        }
        Linking linking = Linking.of(both);
        assertThat(linking.origin()).isCloseTo(0.6, within(0.1));
        for (int j = 0; j < 20; j++) {
            Drift drift = Drift.of(found.items().get(j), linking, 0.05, 0.05);
            assertThat(drift.isFlagged()).isEqualTo(j == 9);
        }
        Drift easier = Drift.of(found.items().get(9), linking, 0.05, 0.05);
        assertThat(easier.difficulty()).isCloseTo(-0.8, within(0.25));
        Logistic brought = (Logistic) linking.applied(found.items().get(3)).model();
        assertThat(brought.b()).isCloseTo(-1.05, within(0.25));
        assertThat(Linking.applied(List.of(linking), found.everybody()).mean(0)).isEqualTo(linking.origin());
    }

    @Test
    void responseTimesAndSpeedsAreTakenApart() {
        SplittableRandom chance = new SplittableRandom(26);
        int persons = 1500;
        int items = 5;
        int[] person = new int[persons * items];
        int[] item = new int[person.length];
        double[] seconds = new double[person.length];
        for (int p = 0; p < persons; p++) {
            double speed = 0.3 * chance.nextGaussian();
            for (int j = 0; j < items; j++) {
                int n = p * items + j;
                person[n] = p;
                item[n] = j;
                seconds[n] = Math.exp(3 + 0.1 * j - speed + (j % 2 == 0 ? 0.25 : 0.5) * chance.nextGaussian());
            }
        }
        ResponseTimes found = ResponseTimes.of(persons, items + 1, person, item, seconds, 100);
        assertThat(found.speedVariance()).isCloseTo(0.09, within(0.012));
        for (int j = 0; j < items; j++) {
            ResponseTime time = found.times().get(j).orElseThrow();
            assertThat(time.beta()).isCloseTo(3 + 0.1 * j, within(0.05));
            assertThat(time.alpha()).isCloseTo(j % 2 == 0 ? 4 : 2, within(0.25));
        }
        assertThat(found.times().get(items)).isEmpty();
        assertThat(found.answers().get(items)).isZero();
    }

    @Test
    void aGeneralFactorAndDomainsAreReadFromCorrelations() {
        int[] domains = {0, 0, 0, 1, 1, 1, 2};
        double[] general = {0.8, 0.7, 0.9, 0.8, 0.75, 0.7, 0.6};
        double[] domain = {0.3, 0.4, 0.2, 0.5, 0.3, 0.4, 0};
        double[][] correlation = new double[7][7];
        for (int i = 0; i < 7; i++)
            for (int j = 0; j < 7; j++)
                correlation[i][j] =
                        i == j ? 1 : general[i] * general[j] + (domains[i] == domains[j] ? domain[i] * domain[j] : 0);
        DomainFactors found = DomainFactors.of(AbilityPrior.of(new double[7], correlation), domains);
        assertThat(found.residual()).isLessThan(1e-4);
        for (int i = 0; i < 7; i++) {
            assertThat(found.general().get(i)).isCloseTo(general[i], within(5e-3));
            assertThat(found.domain().get(i)).isCloseTo(domain[i], within(5e-3));
            assertThat(found.unique().get(i))
                    .isCloseTo(1 - general[i] * general[i] - domain[i] * domain[i], within(2e-2));
        }
    }

    @Test
    void saysWhatTheDesignDoesNotLink() {
        // Persons 0 and 1 meet items 0 and 1, persons 2 and 3 items 2 and 3; only person 0 also meets the other
        // competence.
        int[] person = {0, 0, 0, 1, 1, 2, 2, 3, 3};
        int[] item = {0, 1, 4, 0, 1, 2, 3, 2, 3};
        List<CalibrationItem> items = new ArrayList<>();
        for (int j = 0; j < 5; j++)
            items.add(new CalibrationItem("item-" + j, j == 4 ? 1 : 0, Logistic.of(1, 0), Role.FREE));
        Answers answers = new Answers(5, new int[4], person, item, new int[9]);
        Linkage apart = Linkage.of(answers, items, 3, 2);
        assertThat(apart.parts()).containsExactly(2, 1, 0);
        assertThat(apart.apart())
                .containsExactly(new Linkage.Pair(0, 1, 1), new Linkage.Pair(0, 2, 0), new Linkage.Pair(1, 2, 0));
        items.set(2, new CalibrationItem("item-2", 0, Logistic.of(1, 0), Role.KEPT));
        assertThat(Linkage.of(answers, items, 3, 2).parts().getFirst()).isEqualTo(2);
    }
}
