package fr.pixemploi.assessment.engine.posterior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.model.Uncertain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class PosteriorPropertiesTest {
    private static final int DIMENSIONS = 6;
    private static final AbilityPrior PRIOR = AbilityPrior.exchangeable(DIMENSIONS, 0.7);

    private static List<Observation> answers(int count, double guessing, Random random) {
        List<Observation> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ResponseModel item =
                    new Logistic(Math.exp(0.4 * random.nextGaussian()), 1.2 * random.nextGaussian(), guessing, 1);
            if (random.nextInt(3) == 0) item = Uncertain.of(item, 0.5, 0.3);
            answers.add(new Observation(random.nextInt(DIMENSIONS), item, random.nextInt(2)));
        }
        return answers;
    }

    @Property(tries = 60)
    void doesNotDependOnTheOrderOfTheAnswers(
            @ForAll long seed, @ForAll @DoubleRange(min = 0, max = 0.3) double guessing) {
        List<Observation> answers = answers(40, guessing, new Random(seed));
        Posterior one = Posterior.of(PRIOR, answers);
        List<Observation> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, new Random(seed + 1));
        Posterior other = Posterior.of(PRIOR, shuffled);
        for (int k = 0; k < DIMENSIONS; k++) {
            assertThat(other.mean(k)).isCloseTo(one.mean(k), within(1e-6));
            assertThat(other.sd(k)).isCloseTo(one.sd(k), within(1e-6));
        }
    }

    @Property(tries = 60)
    void mirrorsWithItsItemsAndAnswers(@ForAll long seed) {
        List<Observation> answers = answers(25, 0, new Random(seed));
        List<Observation> mirrored = answers.stream()
                .map(answer -> new Observation(answer.dimension(), mirror(answer.item()), 1 - answer.category()))
                .toList();
        Posterior one = Posterior.of(PRIOR, answers);
        Posterior other = Posterior.of(PRIOR, mirrored);
        for (int k = 0; k < DIMENSIONS; k++) {
            assertThat(other.mean(k)).isCloseTo(-one.mean(k), within(1e-7));
            assertThat(other.sd(k)).isCloseTo(one.sd(k), within(1e-7));
        }
    }

    private static ResponseModel mirror(ResponseModel item) {
        return item instanceof Uncertain uncertain
                ? Uncertain.of(mirror(uncertain.guess()), 0.5, 0.3)
                : Logistic.of(((Logistic) item).a(), -((Logistic) item).b());
    }

    @Property(tries = 60)
    void narrowsEveryIntervalOnAverageWithOneMoreAnswer(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 60) int before,
            @ForAll @DoubleRange(min = 0, max = 0.3) double guessing,
            @ForAll @DoubleRange(min = 0.1, max = 5) double steepness) {
        Random random = new Random(seed);
        Posterior known = Posterior.of(PRIOR, answers(before, guessing, random));
        int k = random.nextInt(DIMENSIONS);
        Logistic item = new Logistic(steepness, known.mean(k) + 2 * random.nextGaussian(), guessing, 1);
        double right = chanceOfSuccess(known, k, item);
        Posterior up = Posterior.of(PRIOR, plus(known, new Observation(k, item, 1)));
        Posterior down = Posterior.of(PRIOR, plus(known, new Observation(k, item, 0)));
        for (int i = 0; i < DIMENSIONS; i++) {
            double expected = right * up.variance(i) + (1 - right) * down.variance(i);
            // Variance is what theory says narrows on average; the rest is what expectation propagation approximates.
            assertThat(expected).isLessThan(known.variance(i) * (1 + 2e-3));
        }
    }

    private static List<Observation> plus(Posterior posterior, Observation answer) {
        List<Observation> more = new ArrayList<>(posterior.observations());
        more.add(answer);
        return more;
    }

    private static double chanceOfSuccess(Posterior posterior, int dimension, ResponseModel item) {
        double total = 0;
        double sum = 0;
        for (double z = -6; z <= 6; z += 0.01) {
            double weight = Math.exp(-z * z / 2);
            total += weight;
            sum += weight * item.probability(1, posterior.mean(dimension) + posterior.sd(dimension) * z);
        }
        return sum / total;
    }

    @Property(tries = 30)
    void givesNumbersAfterTwoHundredAnswersOfOneKind(
            @ForAll boolean right,
            @ForAll @DoubleRange(min = 0.1, max = 5) double steepness,
            @ForAll @DoubleRange(min = 0, max = 0.3) double guessing,
            @ForAll @DoubleRange(min = -6, max = 6) double difficulty) {
        Posterior posterior = Posterior.of(PRIOR);
        for (int i = 0; i < 200; i++) {
            Logistic item = new Logistic(steepness, difficulty, guessing, 1);
            posterior = posterior.after(new Observation(i % DIMENSIONS, item, right ? 1 : 0));
        }
        posterior = posterior.converged();
        for (int k = 0; k < DIMENSIONS; k++) {
            assertThat(posterior.mean(k)).isFinite();
            assertThat(posterior.sd(k)).isFinite().isPositive();
        }
    }
}
