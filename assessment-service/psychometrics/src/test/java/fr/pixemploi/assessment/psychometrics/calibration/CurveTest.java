package fr.pixemploi.assessment.psychometrics.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.engine.model.GradedResponse;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.psychometrics.calibration.curve.Curve;
import fr.pixemploi.assessment.psychometrics.calibration.data.ItemPriors;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CurveTest {
    private static final ItemPriors FREE_FLOOR = new ItemPriors(0.1, 0.5, 0.2, 2, 20);

    static List<ResponseModel> models() {
        return List.of(
                Logistic.of(1.3, -0.4),
                new Logistic(0.8, 0.7, 0.2, 0.96),
                new PartialCredit(1.1, List.of(-0.8, 0.3, 0.2)),
                new GradedResponse(0.9, List.of(-0.7, 0.1, 1.2)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void itsChancesAreThoseOfTheModel(ResponseModel model) {
        Curve curve = Curve.of(model, FREE_FLOOR);
        double[] chances = new double[9];
        for (int x = 0; x < model.categories(); x++) {
            curve.chances(x, -3, 0.75, 9, chances, new double[0][]);
            for (int q = 0; q < 9; q++)
                assertThat(chances[q]).isCloseTo(model.probability(x, -3 + 0.75 * q), within(1e-12));
        }
        assertThat(curve.model()).isEqualTo(model);
    }

    @ParameterizedTest
    @MethodSource("models")
    void itsGradientIsThatOfTheLogOfTheIntegral(ResponseModel model) {
        Curve curve = Curve.of(model, FREE_FLOOR);
        double[] values = curve.values();
        CurveQuadrature quadrature = new CurveQuadrature();
        for (int x = 0; x < model.categories(); x++) {
            for (int i = 0; i < curve.size(); i++) {
                double up = logIntegral(curve, values, i, 1e-5, x);
                double down = logIntegral(curve, values, i, -1e-5, x);
                curve.set(values);
                quadrature.gradient(curve, x, 0.3, 0.4);
                assertThat(quadrature.gradient[i]).isCloseTo((up - down) / 2e-5, within(1e-7));
            }
        }
    }

    private static double logIntegral(Curve curve, double[] values, int parameter, double by, int category) {
        double[] moved = values.clone();
        moved[parameter] += by;
        curve.set(moved);
        CurveQuadrature quadrature = new CurveQuadrature();
        quadrature.moments(curve, category, 0.3, 0.4);
        return Math.log(quadrature.total);
    }

    @ParameterizedTest
    @MethodSource("models")
    void onAnotherScaleItIsTheSameCurve(ResponseModel model) {
        Curve curve = Curve.of(model, FREE_FLOOR);
        curve.rescale(0.5, 2);
        assertThat(curve.model().probability(1, (1.1 - 0.5) / 2)).isCloseTo(model.probability(1, 1.1), within(1e-12));
    }
}
