package fr.pixemploi.assessment.psychometrics.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationItem.Role;
import fr.pixemploi.assessment.psychometrics.calibration.data.ItemPriors;
import org.junit.jupiter.api.Test;

class MarginalInformationTest {
    @Test
    void anItemAloneTellsWhatItsShareOfRightAnswersTells() {
        Sample sample = Sample.seeded(31).withItem(0, Logistic.of(1.4, 0.6)).withPeople(50, 0, 0, 0, 1);
        double[][] information = MarginalInformation.ofOneAnswer(
                        sample.answers(), sample.items(Role.FREE), AbilityPrior.exchangeable(1, 0), ItemPriors.WEAK)
                .getFirst();
        double share = share(1.4, 0.6);
        double byB = (share(1.4, 0.601) - share(1.4, 0.599)) / 0.002;
        double byLogA = (share(1.4 * Math.exp(1e-3), 0.6) - share(1.4 * Math.exp(-1e-3), 0.6)) / 0.002;
        assertThat(information[1][1]).isCloseTo(byB * byB / (share * (1 - share)), within(1e-5));
        assertThat(information[0][1]).isCloseTo(byB * byLogA / (share * (1 - share)), within(1e-5));
    }

    /** Of a normal population, by a plain sum. */
    private static double share(double a, double b) {
        double sum = 0;
        double weights = 0;
        for (double theta = -8; theta <= 8; theta += 0.001) {
            double weight = Math.exp(-theta * theta / 2);
            weights += weight;
            sum += weight / (1 + Math.exp(-a * (theta - b)));
        }
        return sum / weights;
    }
}
