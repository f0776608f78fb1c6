package fr.pixemploi.assessment.psychometrics.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.engine.posterior.Observation;
import fr.pixemploi.assessment.engine.posterior.Posterior;
import fr.pixemploi.assessment.psychometrics.calibration.curve.Curve;
import fr.pixemploi.assessment.psychometrics.calibration.data.Answers;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationItem;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationItem.Role;
import fr.pixemploi.assessment.psychometrics.calibration.data.ItemPriors;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbilitiesTest {
    private static final int K = 3;
    private final AbilityPrior prior = AbilityPrior.exchangeable(K, 0.6);
    private final Sample sample = people();

    private static Sample people() {
        Sample sample = Sample.seeded(11);
        for (int j = 0; j < 12; j++) {
            sample.withItem(j % K, new Logistic(0.6 + 0.15 * j, -1 + 0.2 * j, j % 2 == 0 ? 0.2 : 0, 1));
            sample.withItem(j % K, new PartialCredit(1, List.of(-0.5, 0.2 * j - 1)));
        }
        return sample.withPeople(25, 0, 0, 0.6, K);
    }

    private static Curve[] curves(List<CalibrationItem> items) {
        return items.stream()
                .map(item -> Curve.of(item.model(), ItemPriors.WEAK))
                .toArray(Curve[]::new);
    }

    private static Abilities abilities(Answers answers, List<CalibrationItem> items) {
        boolean[] isScored = new boolean[items.size()];
        java.util.Arrays.fill(isScored, true);
        int[] dimension = items.stream().mapToInt(CalibrationItem::dimension).toArray();
        return new Abilities(answers, dimension, isScored, K);
    }

    @Test
    void areThePosteriorsOfTheSittings() {
        Answers answers = sample.answers();
        List<CalibrationItem> items = sample.items(Role.FREE);
        Abilities abilities = abilities(answers, items);
        Population[] populations = {new Population(prior)};
        for (int i = 0; i < 40; i++) abilities.sweep(curves(items), populations, (p, mean, covariance) -> {});
        abilities.sweep(curves(items), populations, (p, mean, covariance) -> {
            List<Observation> observations = new ArrayList<>();
            for (int n = answers.first(p); n < answers.first(p + 1); n++) {
                CalibrationItem item = items.get(answers.item(n));
                observations.add(new Observation(item.dimension(), item.model(), answers.category(n)));
            }
            Posterior posterior = Posterior.of(prior, observations);
            for (int i = 0; i < K; i++) {
                assertThat(mean[i]).isCloseTo(posterior.mean(i), within(1e-7));
                for (int j = 0; j < K; j++)
                    assertThat(covariance[i * K + j]).isCloseTo(posterior.covariance(i, j), within(1e-7));
            }
        });
    }

    @Test
    void onAnotherScaleTheyAreTheSame() {
        Answers answers = sample.answers();
        List<CalibrationItem> items = sample.items(Role.FREE);
        Abilities abilities = abilities(answers, items);
        Population[] populations = {new Population(prior)};
        Curve[] curves = curves(items);
        for (int i = 0; i < 40; i++) abilities.sweep(curves, populations, (p, mean, covariance) -> {});
        double[] before = abilities.cavityMean.clone();
        double[] origin = {0.5, -0.2, 0};
        double[] unit = {2, 0.7, 1};
        abilities.rescale(origin, unit);
        populations[0].rescale(origin, unit);
        for (int j = 0; j < curves.length; j++)
            curves[j].rescale(
                    origin[items.get(j).dimension()], unit[items.get(j).dimension()]);
        abilities.sweep(curves, populations, (p, mean, covariance) -> {});
        for (int n = 0; n < answers.size(); n++) {
            int d = items.get(answers.item(n)).dimension();
            assertThat(abilities.cavityMean[n]).isCloseTo((before[n] - origin[d]) / unit[d], within(1e-6));
        }
    }
}
