package fr.pixemploi.assessment.psychometrics.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.psychometrics.estimate.published.PixFlash;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds of every estimator of one ability, and of each by itself. */
class EstimatorsTest {
    private static final Range RANGE = new Range(-4, 4);
    private static final Prior STANDARD = new Prior.Normal(0, 1);
    private static final List<Estimator> ALL = List.of(
            new ExpectedAPosteriori(STANDARD, Grid.trapezoid(new Range(-6, 6), 121)),
            new ExpectedAPosteriori(new Prior.Jeffreys(), Grid.sum(RANGE, 81)),
            new PosteriorMode(STANDARD, RANGE, Estimator.Information.EXPECTED),
            new PosteriorMode(STANDARD, RANGE, Estimator.Information.OBSERVED),
            new PosteriorMode(new Prior.Jeffreys(), RANGE, Estimator.Information.EXPECTED),
            maximumLikelihood(RANGE),
            new WeightedLikelihood(RANGE),
            new RobustLikelihood(RobustLikelihood.Weight.HUBER, 1, RANGE),
            new RobustLikelihood(RobustLikelihood.Weight.BISQUARE, 4, RANGE));

    /** All right or all wrong ends on the bound. */
    private static PosteriorMode maximumLikelihood(Range range) {
        return new PosteriorMode(new Prior.None(), range, Estimator.Information.EXPECTED);
    }

    private static Pattern.Answer answer(double a, double b, double c, double d, boolean right) {
        return new Pattern.Answer(new Logistic(a, b, c, d), right ? 1 : 0);
    }

    @Provide
    Arbitrary<List<Pattern.Answer>> plain() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0.3, 2.5),
                        Arbitraries.doubles().between(-2, 2),
                        Arbitraries.of(true, false))
                .as((a, b, right) -> answer(a, b, 0, 1, right))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<Pattern.Answer>> withGuessing() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0.3, 2.5),
                        Arbitraries.doubles().between(-2, 2),
                        Arbitraries.doubles().between(0, 0.3),
                        Arbitraries.doubles().between(0.9, 1),
                        Arbitraries.of(true, false))
                .as(EstimatorsTest::answer)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Property(tries = 100, seed = "20261125")
    void mirroredAnswersGiveTheMirroredAbility(@ForAll("plain") List<Pattern.Answer> answers) {
        List<Pattern.Answer> mirrored = answers.stream()
                .map(answer -> {
                    Logistic item = (Logistic) answer.item();
                    return answer(item.a(), -item.b(), 0, 1, answer.category() == 0);
                })
                .toList();
        for (Estimator estimator : ALL) {
            // A weight that can vanish may leave two peaks of the same height, each the other's mirror image.
            if (estimator instanceof RobustLikelihood) continue;
            AbilityEstimate one = estimator.estimate(new Pattern(answers));
            AbilityEstimate other = estimator.estimate(new Pattern(mirrored));
            assertThat(other.theta()).as("%s", estimator).isCloseTo(-one.theta(), within(1e-9));
            assertThat(1 / other.se()).as("%s", estimator).isCloseTo(1 / one.se(), within(1e-8 * (1 + 1 / one.se())));
        }
    }

    @Property(tries = 50, seed = "20261125")
    void theOrderOfAnswersDoesNotMatter(@ForAll("withGuessing") List<Pattern.Answer> answers, @ForAll Random random) {
        List<Pattern.Answer> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, random);
        for (Estimator estimator : ALL) {
            assertThat(estimator.estimate(new Pattern(shuffled)).theta())
                    .as("%s", estimator)
                    .isCloseTo(estimator.estimate(new Pattern(answers)).theta(), within(1e-8));
        }
    }

    @Test
    void extremesGiveNumbers() {
        for (int n : new int[] {1, 200}) {
            for (double a : new double[] {0.1, 1, 5}) {
                for (double c : new double[] {0, 0.25}) {
                    for (boolean right : new boolean[] {true, false}) {
                        List<Pattern.Answer> answers = IntStream.range(0, n)
                                .mapToObj(i -> answer(a, -3 + 6.0 * i / n, c, 1, right))
                                .toList();
                        for (Estimator estimator : ALL) {
                            AbilityEstimate estimate = estimator.estimate(new Pattern(answers));
                            assertThat(estimate.theta())
                                    .as("%s, %d answers, a %s, c %s, %s", estimator, n, a, c, right)
                                    .isBetween(-6.0, 6.0);
                            if (estimator instanceof ExpectedAPosteriori)
                                assertThat(estimate.se()).isBetween(0.0, 6.0);
                        }
                    }
                }
            }
        }
    }

    @Test
    void manyContradictingAnswersDoNotUnderflow() {
        List<Pattern.Answer> answers = IntStream.range(0, 1_500)
                .mapToObj(i -> answer(1, 0.7, 0, 1, i % 2 == 0))
                .toList();
        AbilityEstimate estimate = new ExpectedAPosteriori(STANDARD, Grid.trapezoid(new Range(-6, 6), 1201))
                .estimate(new Pattern(answers));
        assertThat(estimate.theta()).isCloseTo(0.7, within(0.01));
        assertThat(estimate.se()).isCloseTo(1 / Math.sqrt(1_500 / 4.0 + 1), within(1e-4));
    }

    @Test
    void allRightAndAllWrongEndOnTheBoundWithoutAPrior() {
        List<Pattern.Answer> right = List.of(answer(1, 0, 0, 1, true), answer(1, 1, 0, 1, true));
        List<Pattern.Answer> wrong = List.of(answer(1, 0, 0, 1, false), answer(1, 1, 0, 1, false));
        Estimator likelihood = maximumLikelihood(RANGE);
        assertThat(likelihood.estimate(new Pattern(right)).theta()).isEqualTo(4);
        assertThat(likelihood.estimate(new Pattern(wrong)).theta()).isEqualTo(-4);
        assertThat(new WeightedLikelihood(RANGE).estimate(new Pattern(right)).theta())
                .isLessThan(3);
    }

    /** The law of total variance, exactly, on the estimator's own grid. */
    @Property(tries = 100, seed = "20261125")
    void oneMoreAnswerNeverWidensOnAverage(@ForAll("withGuessing") List<Pattern.Answer> answers) {
        ExpectedAPosteriori mean = new ExpectedAPosteriori(STANDARD, Grid.trapezoid(new Range(-6, 6), 121));
        ResponseModel next = new PartialCredit(1.2, List.of(-0.5, 0.4, 1.0));
        double before = Math.pow(mean.estimate(new Pattern(answers)).se(), 2);
        double after = 0;
        for (int x = 0; x < next.categories(); x++) {
            List<Pattern.Answer> more = new ArrayList<>(answers);
            more.add(new Pattern.Answer(next, x));
            double chance = evidence(more) / evidence(answers);
            after += chance * Math.pow(mean.estimate(new Pattern(more)).se(), 2);
        }
        assertThat(after).isLessThan(before);
    }

    private static double evidence(List<Pattern.Answer> answers) {
        Pattern pattern = new Pattern(answers);
        double sum = 0;
        for (int i = 0; i <= 120; i++) {
            double theta = -6 + 0.1 * i;
            double weight = i == 0 || i == 120 ? 0.5 : 1;
            sum += weight * Math.exp(pattern.logLikelihood(theta) - theta * theta / 2);
        }
        return sum;
    }

    @Property(tries = 200, seed = "20261125")
    void noAbilityInTheRangeIsLikelierThanTheMaximum(@ForAll("withGuessing") List<Pattern.Answer> answers) {
        Pattern pattern = new Pattern(answers);
        double theta = maximumLikelihood(RANGE).estimate(pattern).theta();
        double best = pattern.logLikelihood(theta);
        for (int i = 0; i <= 800; i++)
            assertThat(pattern.logLikelihood(-4 + 0.01 * i)).isLessThanOrEqualTo(best + 1e-7);
    }

    @Test
    void ofTwoPeaksTheHigherIsTakenWhicheverComesFirst() {
        Pattern first = new Pattern(List.of(
                answer(1.7, 1.3, 0.25, 1, true),
                answer(2.4, -2.3, 0.25, 1, true),
                answer(2.3, 1.1, 0.25, 1, true),
                answer(1.7, -1.5, 0.25, 1, false),
                answer(2.3, 0.2, 0.25, 1, true)));
        Pattern last = new Pattern(List.of(
                answer(2.4, -1.6, 0.25, 1, true),
                answer(2.2, 0.5, 0.25, 1, true),
                answer(2.4, 0.8, 0.25, 1, true),
                answer(1.8, 0.9, 0.25, 1, true),
                answer(1.9, -0.8, 0.25, 1, false)));
        Estimator likelihood = maximumLikelihood(RANGE);
        assertThat(likelihood.estimate(first).theta()).isCloseTo(-1.93, within(0.01));
        assertThat(likelihood.estimate(last).theta()).isCloseTo(0.785, within(0.01));
    }

    @Property(tries = 100, seed = "20261125")
    void theSlopeOfJeffreysPriorIsThatOfItsDensity(@ForAll("withGuessing") List<Pattern.Answer> answers) {
        Pattern pattern = new Pattern(answers);
        Prior prior = new Prior.Jeffreys();
        double h = 1e-5;
        for (double theta : new double[] {-1, 0.3, 2}) {
            double slope = (prior.logDensity(pattern, theta + h) - prior.logDensity(pattern, theta - h)) / (2 * h);
            assertThat(prior.slope(pattern, theta)).isCloseTo(slope, within(1e-6));
            double bend = (prior.slope(pattern, theta + h) - prior.slope(pattern, theta - h)) / (2 * h);
            assertThat(prior.information(pattern, theta)).isCloseTo(-bend, within(1e-5 * (1 + Math.abs(bend))));
        }
    }

    /** Over all 1,024 patterns of ten items, each with its chance at the true ability. */
    @Test
    void weightedLikelihoodTakesMostOfTheBiasAway() {
        double truth = 1;
        double biasOfMaximum = 0;
        double biasOfWeighted = 0;
        Range wide = new Range(-8, 8);
        for (int bits = 0; bits < 1024; bits++) {
            List<Pattern.Answer> answers = new ArrayList<>();
            for (int i = 0; i < 10; i++) answers.add(answer(1.2, -1 + 0.3 * i, 0, 1, (bits >> i & 1) == 1));
            Pattern pattern = new Pattern(answers);
            double chance = Math.exp(pattern.logLikelihood(truth));
            biasOfMaximum += chance * (maximumLikelihood(wide).estimate(pattern).theta() - truth);
            biasOfWeighted +=
                    chance * (new WeightedLikelihood(wide).estimate(pattern).theta() - truth);
        }
        assertThat(Math.abs(biasOfWeighted)).isLessThan(Math.abs(biasOfMaximum) / 5);
    }

    @Test
    void robustLikelihoodMindsALuckyGuessLess() {
        List<Pattern.Answer> answers = new ArrayList<>();
        for (int i = 0; i < 10; i++) answers.add(answer(1.5, -2 + 0.3 * i, 0, 1, i < 5));
        List<Pattern.Answer> lucky = new ArrayList<>(answers);
        lucky.add(answer(1.5, 3.5, 0, 1, true));
        Estimator plain = maximumLikelihood(RANGE);
        for (RobustLikelihood.Weight weight : RobustLikelihood.Weight.values()) {
            Estimator robust = new RobustLikelihood(weight, weight == RobustLikelihood.Weight.HUBER ? 1 : 4, RANGE);
            assertThat(moved(robust, answers, lucky)).isLessThan(moved(plain, answers, lucky) / 2);
        }
    }

    private static double moved(Estimator estimator, List<Pattern.Answer> before, List<Pattern.Answer> after) {
        return Math.abs(estimator.estimate(new Pattern(after)).theta()
                - estimator.estimate(new Pattern(before)).theta());
    }

    /** By hand: at 0 the outer items have residuals of 2, so Huber's weight is a half there, and the inner ones weigh 1. */
    @Test
    void theErrorOfRobustLikelihoodCountsWeightsTwiceAboveAndOnceBelow() {
        Pattern pattern = new Pattern(List.of(
                answer(2, -1, 0, 1, true),
                answer(2, 0, 0, 1, true),
                answer(2, 0, 0, 1, false),
                answer(2, 1, 0, 1, false)));
        AbilityEstimate estimate = new RobustLikelihood(RobustLikelihood.Weight.HUBER, 1, RANGE).estimate(pattern);
        double outer = 4 * 0.8807970779778823 * 0.11920292202211755;
        assertThat(estimate.theta()).isCloseTo(0, within(1e-12));
        assertThat(estimate.se()).isCloseTo(Math.sqrt(0.5 * outer + 2) / (outer + 2), within(1e-12));
    }

    @Property(tries = 50, seed = "20261125")
    void withoutTuningRobustIsMaximumLikelihood(@ForAll("withGuessing") List<Pattern.Answer> answers) {
        AbilityEstimate plain = maximumLikelihood(RANGE).estimate(new Pattern(answers));
        AbilityEstimate robust =
                new RobustLikelihood(RobustLikelihood.Weight.HUBER, 1e9, RANGE).estimate(new Pattern(answers));
        assertThat(robust.theta()).isCloseTo(plain.theta(), within(1e-9));
        assertThat(robust.se()).isCloseTo(plain.se(), within(1e-8 * plain.se()));
    }

    @Test
    void whatNeedsAnAnswerSaysSo() {
        Pattern nothing = new Pattern(List.of());
        assertThatThrownBy(() -> maximumLikelihood(RANGE).estimate(nothing))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WeightedLikelihood(RANGE).estimate(nothing))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new PosteriorMode(new Prior.Normal(0.5, 2), RANGE, Estimator.Information.EXPECTED).estimate(nothing))
                .satisfies(estimate -> assertThat(estimate.theta()).isCloseTo(0.5, within(1e-12)))
                .satisfies(estimate -> assertThat(estimate.se()).isCloseTo(2, within(1e-12)));
    }

    @Test
    void pixStepsAreLimited() {
        List<Logistic> items = new ArrayList<>();
        boolean[] right = new boolean[12];
        for (int i = 0; i < right.length; i++) {
            items.add(Logistic.of(1.5, 1));
            right[i] = i != 5;
        }
        double before = -3;
        for (AbilityEstimate estimate : new PixFlash(-3, 0.5).history(items, right)) {
            double max = Math.max(0.5, 0.5 * Math.abs(before));
            assertThat(Math.abs(estimate.theta() - before)).isLessThanOrEqualTo(max + 1e-12);
            before = estimate.theta();
        }
        assertThat(before).isGreaterThan(0);
    }
}
