package fr.pixemploi.assessment.engine.selection;

import static fr.pixemploi.assessment.engine.selection.TestSitting.aPool;
import static fr.pixemploi.assessment.engine.selection.TestSitting.aSitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.engine.exposure.Draws;
import fr.pixemploi.assessment.engine.exposure.ExposureCap;
import fr.pixemploi.assessment.engine.exposure.ExposureSnapshot;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.ResponseTime;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.engine.selection.TestSitting.Ended;
import fr.pixemploi.assessment.engine.selection.terms.Choice;
import fr.pixemploi.assessment.engine.selection.terms.Rules;
import fr.pixemploi.assessment.engine.selection.terms.Rules.Content;
import fr.pixemploi.assessment.engine.selection.terms.Rules.Count;
import fr.pixemploi.assessment.engine.selection.terms.Rules.Manner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class SittingPropertiesTest {
    private static final double ENDLESS = Double.POSITIVE_INFINITY;

    /** Answers that a seed decides, the same for an item wherever it stands. */
    private static ToIntFunction<PoolItem> byChance(long seed) {
        return item -> Draws.uniform(seed, item.id().hashCode()) < item.model().probability(1, 0) ? 1 : 0;
    }

    @Property(tries = 25)
    void replaysTheSameQuestionsFromTheSameSeed(@ForAll long seed, @ForAll boolean gentle, @ForAll boolean capped) {
        ItemPool pool = aPool(160, 4, 3);
        ExposureSnapshot open = ExposureSnapshot.first(160, new ExposureCap(capped ? 0.2 : 1));
        ExposureSnapshot snapshot = open.next(
                30,
                Collections.nCopies(160, 9).stream().mapToInt(Integer::intValue).toArray());
        Rules rules = Rules.within(30, 900).withManner(new Manner(5, gentle));
        Ended one = aSitting(pool, rules)
                .under(snapshot)
                .withSeed(seed)
                .answering(byChance(seed))
                .toTheEnd();
        Ended other = aSitting(pool, rules)
                .under(snapshot)
                .withSeed(seed)
                .answering(byChance(seed))
                .toTheEnd();
        assertThat(other.asks()).isEqualTo(one.asks());
    }

    @Property(tries = 40)
    void keepsItsRulesWhateverThePersonAnswers(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 3) int min,
            @ForAll @IntRange(min = 3, max = 8) int max,
            @ForAll @IntRange(min = 12, max = 60) int items,
            @ForAll @IntRange(min = 1, max = 5) int among) {
        int dimensions = 4;
        Content content = new Content(Collections.nCopies(dimensions, new Count(min, max)), List.of(), Map.of(), 1);
        Ended ended = aSitting(
                        aPool(120, dimensions, seed),
                        Rules.within(items, ENDLESS).withContent(content).withManner(new Manner(among, true)))
                .withSeed(seed)
                .answering(byChance(seed))
                .toTheEnd();
        assertThat(ended.items()).hasSize(Math.min(items, dimensions * max));
        assertThat(Set.copyOf(ended.ids())).hasSameSizeAs(ended.ids());
        for (int k = 0; k < dimensions; k++)
            assertThat(Collections.frequency(ended.dimensions(), k)).isBetween(min, max);
    }

    @Property(tries = 20)
    void permutesTheChoiceAndTheResultWithTheCompetences(@ForAll long seed) {
        int dimensions = 5;
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        Collections.shuffle(order, new Random(seed));
        double[] mean = {0.3, -0.4, 0.1, 0, 0.6};
        double[][] covariance = new double[dimensions][dimensions];
        for (int i = 0; i < dimensions; i++)
            for (int j = 0; j < dimensions; j++) covariance[i][j] = i == j ? 1 + i * 0.05 : 0.4 + 0.03 * (i + j);
        double[] movedMean = new double[dimensions];
        double[][] movedCovariance = new double[dimensions][dimensions];
        for (int i = 0; i < dimensions; i++) {
            movedMean[order.get(i)] = mean[i];
            for (int j = 0; j < dimensions; j++) movedCovariance[order.get(i)][order.get(j)] = covariance[i][j];
        }
        ItemPool pool = aPool(200, dimensions, seed);
        List<PoolItem> moved = new ArrayList<>();
        for (int j = 0; j < pool.size(); j++) {
            PoolItem item = pool.item(j);
            moved.add(PoolItem.of(item.id(), order.get(item.dimension()), item.model(), item.time()));
        }
        Rules rules = Rules.within(25, ENDLESS);
        Ended one = aSitting(pool, rules)
                .of(AbilityPrior.of(mean, covariance))
                .answering(byChance(seed))
                .toTheEnd();
        Ended other = aSitting(ItemPool.of(moved, dimensions), rules)
                .of(AbilityPrior.of(movedMean, movedCovariance))
                .answering(byChance(seed))
                .toTheEnd();
        assertThat(other.ids()).isEqualTo(one.ids());
        for (int i = 0; i < dimensions; i++) {
            assertThat(other.posterior().mean(order.get(i)))
                    .isCloseTo(one.posterior().mean(i), within(1e-9));
            assertThat(other.posterior().sd(order.get(i)))
                    .isCloseTo(one.posterior().sd(i), within(1e-9));
        }
    }

    @Property(tries = 20)
    void givesNumbersToTheEndOfAnExhaustedBankAtEveryExtreme(
            @ForAll @IntRange(min = 0, max = 2) int pattern,
            @ForAll @DoubleRange(min = 0.1, max = 5) double steepness,
            @ForAll @DoubleRange(min = 0, max = 0.3) double guessing) {
        List<PoolItem> bank = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            double a = i % 3 == 0 ? 0.1 : i % 3 == 1 ? 5 : steepness;
            bank.add(PoolItem.of(
                    "i" + i,
                    i % 4,
                    new Logistic(a, -3 + 0.03 * i, guessing, 1),
                    new ResponseTime(StrictMath.log(20 + i % 30), 1 / 0.3)));
        }
        ToIntFunction<PoolItem> answers = pattern == 0 ? item -> 0 : pattern == 1 ? item -> 1 : byChance(7);
        Ended ended = aSitting(ItemPool.of(bank, 4), Rules.within(1000, ENDLESS).withManner(new Manner(1, true)))
                .answering(answers)
                .toTheEnd();
        assertThat(ended.reason()).isEqualTo(Choice.Reason.EXHAUSTED);
        assertThat(ended.items()).hasSize(200);
        for (int k = 0; k < 4; k++) {
            assertThat(ended.posterior().mean(k)).isFinite();
            assertThat(ended.posterior().sd(k)).isFinite().isPositive();
        }
        assertThat(ended.asks()).allMatch(ask -> Double.isFinite(ask.utility()));
    }
}
