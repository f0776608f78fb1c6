package fr.pixemploi.assessment.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** What holds of every model of an item. */
class ResponseModelsTest {
    @Provide
    Arbitrary<ResponseModel> models() {
        Arbitrary<Double> slopes = Arbitraries.doubles().between(0.1, 5);
        Arbitrary<Double> places = Arbitraries.doubles().between(-3, 3);
        Arbitrary<ResponseModel> logistic = Combinators.combine(
                        slopes,
                        places,
                        Arbitraries.doubles().between(0, 0.3),
                        Arbitraries.doubles().between(0.8, 1))
                .as(Logistic::new);
        Arbitrary<ResponseModel> partial = Combinators.combine(
                        slopes, places.list().ofMinSize(1).ofMaxSize(5))
                .as(PartialCredit::new);
        Arbitrary<ResponseModel> graded = Combinators.combine(
                        slopes, places.list().ofMinSize(1).ofMaxSize(5))
                .as((a, b) -> new GradedResponse(a, b.stream().sorted().toList()));
        return Arbitraries.oneOf(logistic, partial, graded);
    }

    @Property(tries = 300, seed = "20261125")
    void chancesSumToOne(@ForAll("models") ResponseModel model, @ForAll @DoubleRange(min = -8, max = 8) double theta) {
        double sum = 0;
        for (int x = 0; x < model.categories(); x++) {
            assertThat(model.probability(x, theta)).isBetween(0.0, 1.0);
            sum += model.probability(x, theta);
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @Property(tries = 300, seed = "20261125")
    void derivativesAreThoseOfTheLogChance(
            @ForAll("models") ResponseModel model, @ForAll @DoubleRange(min = -3, max = 3) double theta) {
        double h = 1e-5;
        for (int x = 0; x < model.categories(); x++) {
            if (model.probability(x, theta) < 1e-3) continue;
            double slope = (log(model, x, theta + h) - log(model, x, theta - h)) / (2 * h);
            assertThat(model.slope(x, theta)).isCloseTo(slope, within(1e-5));
            double curvature = (model.slope(x, theta + h) - model.slope(x, theta - h)) / (2 * h);
            assertThat(model.curvature(x, theta)).isCloseTo(curvature, within(1e-4));
        }
    }

    private static double log(ResponseModel model, int category, double theta) {
        return Math.log(model.probability(category, theta));
    }

    @Property(tries = 300, seed = "20261125")
    void informationIsTheMeanSquaredSlope(
            @ForAll("models") ResponseModel model, @ForAll @DoubleRange(min = -4, max = 4) double theta) {
        double information = 0;
        for (int x = 0; x < model.categories(); x++) {
            double slope = model.slope(x, theta);
            information += model.probability(x, theta) * slope * slope;
        }
        assertThat(model.information(theta)).isCloseTo(information, within(1e-9 * (1 + information)));
    }

    @Property(tries = 100, seed = "20261125")
    void gradedAndPartialItemsOfTwoCategoriesAreLogistic(
            @ForAll @DoubleRange(min = 0.1, max = 5) double a,
            @ForAll @DoubleRange(min = -3, max = 3) double b,
            @ForAll @DoubleRange(min = -5, max = 5) double theta) {
        Logistic logistic = Logistic.of(a, b);
        for (ResponseModel model : List.of(new GradedResponse(a, List.of(b)), new PartialCredit(a, List.of(b)))) {
            assertThat(model.probability(1, theta)).isCloseTo(logistic.right(theta), within(1e-13));
            assertThat(model.information(theta)).isCloseTo(logistic.information(theta), within(1e-12));
        }
    }

    @Test
    void slopesKeepTheirDigitsFarOutOnTheCurve() {
        // Where the best category is all but certain, its slope is a exp(-a distance), not 0.
        double expected = 2 * Math.exp(-2 * 30.0);
        assertThat(new GradedResponse(2, List.of(-1.0, 0.0)).slope(2, 30)).isCloseTo(expected, within(1e-30));
        assertThat(new PartialCredit(2, List.of(-9.0, 0.0)).slope(2, 30)).isCloseTo(expected, within(1e-30));
    }

    @Test
    void fallingThresholdsAreRefused() {
        assertThatThrownBy(() -> new GradedResponse(1, List.of(1.0, 0.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("thresholds must not fall");
    }

    @Test
    void chancesAtEquallySpacedPointsAreThoseOneByOne() {
        for (ResponseModel model : List.of(
                Logistic.of(1.3, 0.4),
                new Logistic(0.8, -1, 0.2, 0.95),
                new PartialCredit(1.2, List.of(-0.8, 0.5)),
                new PartialCredit(0.7, List.of(0.9, -0.4, 1.6)),
                Uncertain.of(new PartialCredit(1.2, List.of(-0.8, 0.5)), 0.5, 0.3))) {
            for (int category = 0; category < model.categories(); category++) {
                for (double step : new double[] {0.01, 0.3, 40}) {
                    double[] chances = new double[81];
                    model.probabilities(category, -12, step, chances);
                    for (int i = 0; i < chances.length; i++)
                        assertThat(chances[i])
                                .as("%s, category %d, point %d", model, category, i)
                                .isCloseTo(model.probability(category, -12 + step * i), within(1e-11));
                }
            }
        }
    }
}
