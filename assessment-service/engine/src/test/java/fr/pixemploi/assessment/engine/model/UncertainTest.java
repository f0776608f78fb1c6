package fr.pixemploi.assessment.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class UncertainTest {
    private static final double DIFFICULTY_SD = 0.5;
    private static final double LOG_SD = 0.3;
    private static final List<ResponseModel> GUESSES = List.of(
            Logistic.of(0.6, -1),
            Logistic.of(1.8, 0.4),
            new Logistic(1.2, 0, 0.2, 0.95),
            new PartialCredit(0.9, List.of(-0.5, 0.8)),
            new GradedResponse(1.3, List.of(-0.4, 0.7)));

    @Test
    void isTheAverageOverWhatTheAuthorMayHaveMistaken() {
        for (ResponseModel guess : GUESSES) {
            ResponseModel item = Uncertain.of(guess, DIFFICULTY_SD, LOG_SD);
            for (double theta = -4; theta <= 4; theta += 0.5) {
                for (int x = 0; x < item.categories(); x++)
                    assertThat(item.probability(x, theta)).isCloseTo(average(guess, x, theta), within(2e-3));
            }
        }
    }

    @Test
    void hasChancesThatAddUpToOneAndDerivativesThatAreTheirs() {
        double h = 1e-4;
        for (ResponseModel guess : GUESSES) {
            ResponseModel item = Uncertain.of(guess, DIFFICULTY_SD, LOG_SD);
            for (double theta = -3; theta <= 3; theta += 0.75) {
                double total = 0;
                for (int x = 0; x < item.categories(); x++) {
                    total += item.probability(x, theta);
                    double before = StrictMath.log(item.probability(x, theta - h));
                    double here = StrictMath.log(item.probability(x, theta));
                    double after = StrictMath.log(item.probability(x, theta + h));
                    assertThat(item.slope(x, theta)).isCloseTo((after - before) / (2 * h), within(1e-6));
                    assertThat(item.curvature(x, theta)).isCloseTo((after - 2 * here + before) / (h * h), within(1e-5));
                }
                assertThat(total).isCloseTo(1, within(1e-12));
            }
        }
    }

    @Test
    void tellsLessThanTheGuessWhereTheGuessTellsMost() {
        ResponseModel guess = Logistic.of(1.5, 0);
        assertThat(Uncertain.of(guess, DIFFICULTY_SD, LOG_SD).information(0)).isLessThan(0.85 * guess.information(0));
    }

    @Test
    void isTheGuessItselfWhereNothingIsUncertain() {
        assertThat(Uncertain.of(GUESSES.get(0), 0, 0)).isEqualTo(GUESSES.get(0));
    }

    @Test
    void refusesDoubtsUponDoubtsAndNegativeOnes() {
        ResponseModel once = Uncertain.of(GUESSES.get(0), DIFFICULTY_SD, 0);
        assertThatThrownBy(() -> Uncertain.of(once, DIFFICULTY_SD, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Uncertain.of(GUESSES.get(0), -0.1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesTheSameChancesManyAtATimeAsOneByOne() {
        for (ResponseModel guess : GUESSES) {
            for (ResponseModel item : List.of(guess, Uncertain.of(guess, DIFFICULTY_SD, LOG_SD))) {
                for (double from : new double[] {-6, -2000}) {
                    double[] many = new double[21];
                    for (int x = 0; x < item.categories(); x++) {
                        item.probabilities(x, from, 0.55, many);
                        for (int i = 0; i < many.length; i++)
                            assertThat(many[i]).isCloseTo(item.probability(x, from + 0.55 * i), within(1e-13));
                    }
                }
            }
        }
    }

    /** By brute force over a fine grid of both doubts. */
    private static double average(ResponseModel guess, int category, double theta) {
        double total = 0;
        double sum = 0;
        for (double z = -5; z <= 5; z += 0.1) {
            for (double y = -5; y <= 5; y += 0.1) {
                double weight = Math.exp(-(z * z + y * y) / 2);
                total += weight;
                sum += weight
                        * moved(guess, DIFFICULTY_SD * z, Math.exp(LOG_SD * y)).probability(category, theta);
            }
        }
        return sum / total;
    }

    private static ResponseModel moved(ResponseModel guess, double harder, double steeper) {
        return switch (guess) {
            case Logistic item -> new Logistic(item.a() * steeper, item.b() + harder, item.c(), item.d());
            case PartialCredit item -> new PartialCredit(item.a() * steeper, all(item.deltas(), harder));
            case GradedResponse item -> new GradedResponse(item.a() * steeper, all(item.thresholds(), harder));
            case Uncertain item -> throw new AssertionError("a guess is certain of itself");
        };
    }

    private static List<Double> all(List<Double> difficulties, double harder) {
        return difficulties.stream().map(difficulty -> difficulty + harder).toList();
    }
}
