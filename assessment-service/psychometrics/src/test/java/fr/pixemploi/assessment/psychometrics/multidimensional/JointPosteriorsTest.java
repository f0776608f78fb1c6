package fr.pixemploi.assessment.psychometrics.multidimensional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.engine.posterior.Observation;
import fr.pixemploi.assessment.engine.posterior.Posterior;
import fr.pixemploi.assessment.psychometrics.estimate.AbilityEstimate;
import fr.pixemploi.assessment.psychometrics.estimate.ExpectedAPosteriori;
import fr.pixemploi.assessment.psychometrics.estimate.Grid;
import fr.pixemploi.assessment.psychometrics.estimate.Pattern;
import fr.pixemploi.assessment.psychometrics.estimate.Prior;
import fr.pixemploi.assessment.psychometrics.estimate.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JointPosteriorsTest {
    private static final ProductGrid GRID = new ProductGrid(new Range(-6, 6), 61);

    private static CompensatoryItem item(double intercept, double c, Double... slopes) {
        return new CompensatoryItem(List.of(slopes), intercept, c, 1);
    }

    private static JointPattern pattern(AbilityPrior prior, double guessing, int items, long seed) {
        Random random = new Random(seed);
        List<JointPattern.Answer> answers = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            Double[] slopes = new Double[prior.dimensions()];
            for (int k = 0; k < slopes.length; k++) slopes[k] = 0.4 + random.nextDouble();
            answers.add(new JointPattern.Answer(item(random.nextGaussian(), guessing, slopes), random.nextBoolean()));
        }
        return new JointPattern(prior, answers);
    }

    @Test
    void oneDimensionIsThePlainPosteriorMean() {
        JointPattern joint = new JointPattern(
                AbilityPrior.of(new double[] {0.3}, new double[][] {{0.64}}),
                List.of(
                        new JointPattern.Answer(item(-0.5, 0.2, 1.3), true),
                        new JointPattern.Answer(item(1, 0, 0.8), false)));
        Pattern plain = new Pattern(List.of(
                new Pattern.Answer(new Logistic(1.3, 0.5 / 1.3, 0.2, 1), 1),
                new Pattern.Answer(new Logistic(0.8, -1 / 0.8, 0, 1), 0)));
        AbilityEstimate expected =
                new ExpectedAPosteriori(new Prior.Normal(0.3, 0.8), Grid.sum(new Range(-6, 6), 61)).estimate(plain);
        JointEstimate actual = GRID.estimate(joint);
        assertThat(actual.theta().getFirst()).isCloseTo(expected.theta(), within(1e-12));
        assertThat(actual.se().getFirst()).isCloseTo(expected.se(), within(1e-12));
    }

    @Test
    void expectationPropagationIsNearTheExactPosterior() {
        AbilityPrior prior = AbilityPrior.exchangeable(2, 0.7);
        for (long seed = 1; seed <= 5; seed++) {
            Random random = new Random(seed);
            List<JointPattern.Answer> answers = new ArrayList<>();
            List<Observation> observations = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                double a = Math.exp(0.3 * random.nextGaussian());
                double b = random.nextGaussian();
                double c = i % 3 == 0 ? 0.2 : 0;
                boolean right = random.nextBoolean();
                Double[] slopes = {0.0, 0.0};
                slopes[i % 2] = a;
                answers.add(new JointPattern.Answer(item(-a * b, c, slopes), right));
                observations.add(new Observation(i % 2, new Logistic(a, b, c, 1), right ? 1 : 0));
            }
            JointEstimate exact = GRID.estimate(new JointPattern(prior, answers));
            Posterior fast = Posterior.of(prior, observations);
            for (int k = 0; k < 2; k++) {
                assertThat(fast.mean(k)).isCloseTo(exact.theta().get(k), within(4e-3));
                assertThat(fast.sd(k)).isCloseTo(exact.se().get(k), within(7e-3));
            }
        }
    }

    @Test
    void theModeIsWhereTheGradientVanishesWithGuessingToo() {
        for (double guessing : new double[] {0, 0.25}) {
            for (long seed = 1; seed <= 20; seed++) {
                JointPattern pattern = pattern(AbilityPrior.exchangeable(3, 0.5), guessing, 15, seed);
                double[] theta = JointMode.of(pattern).theta().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray();
                double best = pattern.logPosterior(theta);
                for (int k = 0; k < 3; k++) {
                    assertThat(pattern.gradient(theta).get(k, 0)).isCloseTo(0, within(1e-9));
                    double[] beside = theta.clone();
                    beside[k] += 0.01;
                    assertThat(pattern.logPosterior(beside)).isLessThan(best);
                }
            }
        }
    }

    /** Steep items that can be guessed, under a wide prior: plain Newton steps run away or climb down there. */
    @Test
    void theModeIsFoundWhereThePosteriorIsNotConcave() {
        AbilityPrior wide = AbilityPrior.of(new double[2], new double[][] {{25, 10}, {10, 25}});
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            List<JointPattern.Answer> answers = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                answers.add(new JointPattern.Answer(
                        item(6 * random.nextGaussian(), 0.25, 1 + 3 * random.nextDouble(), 1 + 3 * random.nextDouble()),
                        random.nextBoolean()));
            }
            JointPattern pattern = new JointPattern(wide, answers);
            double[] theta = JointMode.of(pattern).theta().stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            assertThat(pattern.logPosterior(theta)).isGreaterThanOrEqualTo(pattern.logPosterior(new double[2]));
            for (int k = 0; k < 2; k++) {
                assertThat(pattern.gradient(theta).get(k, 0))
                        .as("seed %d", seed)
                        .isCloseTo(0, within(1e-6));
                double[] beside = theta.clone();
                beside[k] += 0.01;
                assertThat(pattern.logPosterior(beside)).isLessThan(pattern.logPosterior(theta));
            }
        }
    }

    @Test
    void informationIsMinusTheSlopeOfTheGradient() {
        JointPattern pattern = pattern(AbilityPrior.exchangeable(2, 0.5), 0.2, 10, 7);
        double[] theta = {0.4, -0.2};
        double h = 1e-6;
        for (int k = 0; k < 2; k++) {
            double[] up = theta.clone();
            double[] down = theta.clone();
            up[k] += h;
            down[k] -= h;
            for (int i = 0; i < 2; i++) {
                double slope =
                        (pattern.gradient(up).get(i, 0) - pattern.gradient(down).get(i, 0)) / (2 * h);
                assertThat(pattern.observedInformation(theta).get(i, k)).isCloseTo(-slope, within(1e-7));
            }
        }
    }

    @Test
    void aGridOfTooManyPointsIsRefused() {
        JointPattern pattern = pattern(AbilityPrior.exchangeable(6, 0.5), 0, 1, 1);
        assertThatThrownBy(() -> GRID.estimate(pattern)).hasMessageContaining("61 points for each of 6 abilities");
    }

    @Test
    void criteriaOfOneDimensionAreItsInformation() {
        JointPattern pattern = pattern(AbilityPrior.of(new double[1], new double[][] {{0.5}}), 0, 4, 3);
        double[] theta = {0.1};
        CompensatoryItem candidate = item(0.2, 0, 1.4);
        double information = 2 + candidate.expectedWeight(theta) * 1.4 * 1.4;
        for (JointPattern.Answer answer : pattern.answers())
            information += answer.item().expectedWeight(theta)
                    * Math.pow(answer.item().slopes().getFirst(), 2);
        for (SelectionCriterion criterion : SelectionCriterion.values()) {
            double value = criterion.values(pattern, true, theta, candidate)[0];
            double expected = criterion == SelectionCriterion.A ? -1 / information : information;
            assertThat(value).as("%s", criterion).isCloseTo(expected, within(1e-12));
        }
    }

    @Test
    void beforeEveryAbilityWasAskedAboutTheDeterminantIsZeroAndTheInverseIsOfTheRest() {
        JointPattern nothing = new JointPattern(AbilityPrior.exchangeable(2, 0.5), List.of());
        double[] theta = {0, 0};
        CompensatoryItem first = item(0, 0, 2.0, 0.0);
        assertThat(SelectionCriterion.D.values(nothing, false, theta, first)[0]).isZero();
        assertThat(SelectionCriterion.E.values(nothing, false, theta, first)[0]).isZero();
        assertThat(SelectionCriterion.T.values(nothing, false, theta, first)[0]).isCloseTo(1, within(1e-12));
        assertThat(SelectionCriterion.A.values(nothing, false, theta, first)[0]).isCloseTo(-1, within(1e-12));
    }

    @Test
    void aSteeperItemDivergesMore() {
        double[] theta = {0, 0};
        assertThat(item(0, 0, 1.0, 0.5).divergence(theta, 0)).isZero();
        double flat = item(0, 0, 1.0, 0.5).divergence(theta, 0.1);
        assertThat(item(0, 0, 2.0, 0.5).divergence(theta, 0.1)).isGreaterThan(flat);
        // For a small delta it is half the information times the squared distance.
        assertThat(flat).isCloseTo(0.5 * 0.25 * Math.pow(1.5 * 0.2, 2), within(1e-4));
    }
}
