package fr.pixemploi.assessment.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.adaptive.model.Logistic;
import java.util.List;
import org.junit.jupiter.api.Test;

class EstimateTest {
    private static final Logistic RASCH = new Logistic(1, 0, 0, 1);
    private static final CutScores CUTS = new CutScores(List.of(-1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5));

    @Test
    void withoutAnswersItIsThePrior() {
        Estimate prior = Estimate.of(List.of());

        assertThat(prior.mean()).isCloseTo(0, within(1e-9));
        assertThat(prior.sd()).isCloseTo(1, within(1e-4));
        // Normal distribution below -1.5 and above 1.5.
        assertThat(prior.levelProbabilities(CUTS).getFirst()).isCloseTo(0.0668, within(2e-3));
        assertThat(prior.levelProbabilities(CUTS).getLast()).isCloseTo(0.0668, within(2e-3));
    }

    @Test
    void oneRightAnswerOnARaschItemMovesTheMeanByTheKnownAmount() {
        // E[theta logistic(theta)] / 0.5 for a standard normal theta, by independent quadrature.
        assertThat(Estimate.of(List.of(new ScoredAnswer(RASCH, 1))).mean()).isCloseTo(0.41324, within(1e-4));
        assertThat(Estimate.of(List.of(new ScoredAnswer(RASCH, 0))).mean()).isCloseTo(-0.41324, within(1e-4));
    }

    @Test
    void theOrderOfAnswersDoesNotMatter() {
        ScoredAnswer first = new ScoredAnswer(new Logistic(1.2, -1, 0.25, 1), 1);
        ScoredAnswer second = new ScoredAnswer(new Logistic(0.8, 1, 0, 0.98), 0);

        assertThat(Estimate.of(List.of(first, second)).mean())
                .isCloseTo(Estimate.of(List.of(second, first)).mean(), within(1e-12));
    }

    @Test
    void answersMakeItSurer() {
        ScoredAnswer right = new ScoredAnswer(RASCH, 1);
        ScoredAnswer wrong = new ScoredAnswer(RASCH, 0);

        assertThat(Estimate.of(List.of(right, wrong)).sd())
                .isLessThan(Estimate.of(List.of(right)).sd());
    }

    @Test
    void levelProbabilitiesSumToOne() {
        Estimate estimate = Estimate.of(List.of(new ScoredAnswer(RASCH, 1)));

        assertThat(estimate.levelProbabilities(CUTS)).hasSize(8);
        assertThat(estimate.levelProbabilities(CUTS).stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void informationPeaksAtTheDifficultyOfATwoParameterItem() {
        Logistic item = new Logistic(1.4, 0.5, 0, 1);

        assertThat(item.information(0.5)).isCloseTo(1.4 * 1.4 / 4, within(1e-12));
        assertThat(item.information(1.5)).isLessThan(item.information(0.5));
        assertThat(item.information(900)).isZero();
    }

    @Test
    void guessingTakesInformationAway() {
        assertThat(new Logistic(1.4, 0, 0.25, 1).information(0)).isLessThan(new Logistic(1.4, 0, 0, 1).information(0));
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Logistic(0, 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Logistic(1, Double.NaN, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Logistic(1, 0, 0.5, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoredAnswer(RASCH, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new CutScores(List.of(1.0, 0.0)));
    }

    @Test
    void levelsAreInterpolatedBetweenCutsAndBeyondThem() {
        assertThat(CUTS.interpolatedLevel(-1.5)).isCloseTo(1, within(1e-12));
        assertThat(CUTS.interpolatedLevel(0.25)).isCloseTo(4.5, within(1e-12));
        assertThat(CUTS.interpolatedLevel(1.5)).isCloseTo(7, within(1e-12));
        assertThat(CUTS.interpolatedLevel(-1.75)).isCloseTo(0.5, within(1e-12));
        assertThat(CUTS.interpolatedLevel(-9)).isZero();
        assertThat(CUTS.interpolatedLevel(9)).isEqualTo(8);
        assertThat(CUTS.level(-1.51)).isZero();
        assertThat(CUTS.level(0)).isEqualTo(4);
    }
}
