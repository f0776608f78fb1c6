package fr.pixemploi.assessment.engine.posterior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PosteriorTest {
    private static final AbilityPrior TWO = AbilityPrior.exchangeable(2, 0.7);

    private static List<Observation> someAnswers(int count, int dimensions, double guessing) {
        Random random = new Random(3);
        List<Observation> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var item = new Logistic(Math.exp(0.3 * random.nextGaussian()), random.nextGaussian(), guessing, 1);
            answers.add(new Observation(i % dimensions, item, random.nextInt(2)));
        }
        answers.add(new Observation(0, new PartialCredit(0.9, List.of(-0.5, 0.4, 0.9)), 2));
        return answers;
    }

    @Test
    void isTheExactPosteriorToWithinAThousandthOfTheMeanAndSevenOfTheSpread() {
        for (double guessing : new double[] {0, 0.2}) {
            List<Observation> answers = someAnswers(12, 2, guessing);
            Posterior posterior = Posterior.of(TWO, answers);
            double[] exact = exact(answers);
            assertThat(posterior.mean(0)).isCloseTo(exact[0], within(2e-3));
            assertThat(posterior.mean(1)).isCloseTo(exact[1], within(2e-3));
            assertThat(posterior.sd(0)).isCloseTo(exact[2], within(7e-3));
            assertThat(posterior.sd(1)).isCloseTo(exact[3], within(7e-3));
        }
    }

    @Test
    void doesNotDependOnTheOrderOfTheAnswers() {
        List<Observation> answers = someAnswers(30, 2, 0.2);
        Posterior one = Posterior.of(TWO, answers);
        List<Observation> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, new Random(5));
        Posterior other = Posterior.of(TWO, shuffled);
        for (int k = 0; k < 2; k++) {
            assertThat(other.mean(k)).isCloseTo(one.mean(k), within(1e-7));
            assertThat(other.sd(k)).isCloseTo(one.sd(k), within(1e-7));
        }
    }

    @Test
    void goesOnWithTheSameBitsAfterItWasStoredAndReadBack() {
        AbilityPrior prior = AbilityPrior.exchangeable(16, 0.7);
        List<Observation> answers = someAnswers(40, 16, 0.25);
        Posterior kept = Posterior.of(prior);
        Posterior stored = Posterior.of(prior);
        for (Observation answer : answers) {
            kept = kept.after(answer);
            stored = readBack(stored).after(answer);
        }
        for (int i = 0; i < 16; i++) {
            assertThat(stored.mean(i)).isEqualTo(kept.mean(i));
            for (int j = 0; j < 16; j++) assertThat(stored.covariance(i, j)).isEqualTo(kept.covariance(i, j));
        }
    }

    private static Posterior readBack(Posterior posterior) {
        int n = posterior.observations().size();
        double[] shifts = new double[n];
        double[] precisions = new double[n];
        for (int i = 0; i < n; i++) {
            shifts[i] = posterior.shift(i);
            precisions[i] = posterior.precision(i);
        }
        return Posterior.restored(posterior.prior(), posterior.observations(), shifts, precisions);
    }

    /** Means and standard deviations of two dimensions, by brute force over a fine grid. */
    private static double[] exact(List<Observation> answers) {
        double total = 0;
        double[] first = new double[2];
        double[] second = new double[2];
        double r = 0.7;
        for (double x = -6; x <= 6; x += 0.04) {
            for (double y = -6; y <= 6; y += 0.04) {
                double weight = Math.exp(-(x * x - 2 * r * x * y + y * y) / (2 * (1 - r * r)));
                for (Observation answer : answers)
                    weight *= answer.item().probability(answer.category(), answer.dimension() == 0 ? x : y);
                total += weight;
                first[0] += weight * x;
                first[1] += weight * y;
                second[0] += weight * x * x;
                second[1] += weight * y * y;
            }
        }
        double m0 = first[0] / total;
        double m1 = first[1] / total;
        return new double[] {m0, m1, Math.sqrt(second[0] / total - m0 * m0), Math.sqrt(second[1] / total - m1 * m1)};
    }
}
