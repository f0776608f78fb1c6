package fr.pixemploi.certification.rules.domain.ability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import fr.pixemploi.assessment.engine.posterior.Posterior;
import fr.pixemploi.certification.rules.domain.Samples;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must hold of every joint posterior, tried on made-up ones. */
class PossibleScoresTest {
    private static final int TRIES = 200;
    private static final int SIZE = 16;

    /** Abilities near a person's, of a general factor and one of each competence. */
    private static Abilities any(Random chance) {
        double person = 1.5 * chance.nextGaussian();
        double shared = 0.02 + 0.3 * chance.nextDouble();
        List<Double> own = chance.doubles(SIZE, 0.05, 0.5).boxed().toList();
        return new Abilities(
                codes(),
                IntStream.range(0, SIZE)
                        .mapToObj(i -> person + 0.6 * chance.nextGaussian())
                        .toList(),
                covariance((i, j) -> shared + (i == j ? own.get(i) : 0)));
    }

    private interface Cell {
        double of(int i, int j);
    }

    private static List<List<Double>> covariance(Cell cell) {
        return IntStream.range(0, SIZE)
                .mapToObj(i ->
                        IntStream.range(0, SIZE).mapToObj(j -> cell.of(i, j)).toList())
                .toList();
    }

    private static List<String> codes() {
        return IntStream.range(0, SIZE).mapToObj(i -> "c" + i).toList();
    }

    private static Abilities wider(Abilities from, double variance) {
        return new Abilities(
                from.competences(),
                from.mean(),
                covariance((i, j) -> variance * from.covariance().get(i).get(j)));
    }

    private static Abilities moved(Abilities from, UnaryOperator<Double> mean) {
        return new Abilities(from.competences(), from.mean().stream().map(mean).toList(), from.covariance());
    }

    private static PossibleScores scores(Abilities abilities) {
        return PossibleScores.of(abilities, Samples.SCALE, 895);
    }

    private static int pix(Abilities abilities) {
        return IntStream.range(0, SIZE)
                .map(i -> Samples.SCALE.pix("c" + i, abilities.mean().get(i)))
                .sum();
    }

    @Test
    void whoKnowsMoreHasNeverFewerPix() {
        Random chance = new Random(1);
        for (int i = 0; i < TRIES; i++) {
            Abilities less = any(chance);
            double step = chance.nextDouble();
            Abilities more = moved(less, mean -> mean + step);
            assertThat(pix(more)).isGreaterThanOrEqualTo(pix(less));
            assertThat(scores(more).mean()).isGreaterThan(scores(less).mean());
        }
    }

    @Test
    void aWiderPosteriorIsNeverSurer() {
        Random chance = new Random(2);
        for (int i = 0; i < TRIES; i++) {
            Abilities narrow = any(chance);
            Abilities wide = wider(narrow, 1 + chance.nextDouble());
            assertThat(scores(wide).sd()).isGreaterThan(scores(narrow).sd());
            for (int k = 0; k < SIZE; k++) {
                double mean = narrow.mean().get(k);
                int level = Samples.SCALE.level("c" + k, mean);
                assertThat(Samples.SCALE.levelChance("c" + k, level, mean, wide.sd(k)))
                        .isLessThanOrEqualTo(Samples.SCALE.levelChance("c" + k, level, mean, narrow.sd(k)));
            }
        }
    }

    /** Where rounding down and the ends of the scale do not move it: of the range around the expected score. */
    @Test
    void theChanceOfARangeAroundTheScoreFallsAsThePosteriorWidens() {
        Random chance = new Random(3);
        for (int i = 0; i < TRIES; i++) {
            Abilities narrow = moved(any(chance), mean -> Math.clamp(mean, -0.6, 0.6));
            int middle = (int) scores(narrow).mean();
            double before = scores(narrow).chance(middle - 40, middle + 40);
            assertThat(scores(wider(narrow, 2)).chance(middle - 40, middle + 40))
                    .isLessThan(before);
        }
    }

    @Test
    void abilitiesThatGoTogetherMakeAScoreLessSureThanTheSameOnTheirOwn() {
        Random chance = new Random(4);
        for (int i = 0; i < TRIES; i++) {
            Abilities together = any(chance);
            Abilities apart = new Abilities(
                    together.competences(),
                    together.mean(),
                    covariance((k, l) -> k == l ? together.covariance().get(k).get(k) : 0));
            assertThat(scores(apart).mean()).isCloseTo(scores(together).mean(), within(1e-9));
            assertThat(scores(apart).sd()).isLessThan(scores(together).sd());
        }
    }

    @Test
    void theStandardDeviationIsThatOfDrawnScoresWithinTheirError() {
        Random chance = new Random(5);
        int draws = 40_000;
        for (int i = 0; i < 20; i++) {
            Abilities abilities = any(chance);
            double shared = Math.sqrt(abilities.covariance().get(0).get(1));
            double sum = 0;
            double squares = 0;
            for (int draw = 0; draw < draws; draw++) {
                double general = shared * chance.nextGaussian();
                int score = 0;
                for (int k = 0; k < SIZE; k++) {
                    double own = Math.sqrt(abilities.covariance().get(k).get(k) - shared * shared);
                    score +=
                            Samples.SCALE.pix("c" + k, abilities.mean().get(k) + general + own * chance.nextGaussian());
                }
                sum += score;
                squares += (double) score * score;
            }
            double mean = sum / draws;
            double sd = Math.sqrt(squares / draws - mean * mean);
            assertThat(mean).isCloseTo(scores(abilities).mean(), within(5 * sd / Math.sqrt(draws)));
            assertThat(scores(abilities).sd()).isCloseTo(sd, within(6 * sd / Math.sqrt(2.0 * draws)));
        }
    }

    @Test
    void allScoresTogetherAreCertain() {
        Random chance = new Random(6);
        for (int i = 0; i < TRIES; i++)
            assertThat(scores(any(chance)).chance(0, 895)).isEqualTo(1);
    }

    @Test
    void abilitiesThatAreNoDistributionAreRefused() {
        Abilities whole = Abilities.of(List.of("1.1", "1.2"), Posterior.of(AbilityPrior.exchangeable(2, 0.7)));
        assertThat(whole.only(List.of("1.2")))
                .isEqualTo(new Abilities(List.of("1.2"), List.of(0.0), List.of(List.of(1.0))));
        List<List<Double>> rows = List.of(List.of(1.0, 0.5), List.of(0.5, 1.0));
        List<Double> mean = List.of(0.0, 0.0);
        for (Runnable nonsense : List.<Runnable>of(
                () -> new Abilities(List.of("1.1", "1.1"), mean, rows),
                () -> new Abilities(List.of("1.1"), mean, rows),
                () -> new Abilities(List.of("1.1", "1.2"), List.of(0.0, Double.NaN), rows),
                () -> new Abilities(List.of("1.1", "1.2"), mean, List.of(List.of(1.0, 0.5), List.of(0.4, 1.0))),
                () -> new Abilities(List.of("1.1", "1.2"), mean, List.of(List.of(1.0, 1.1), List.of(1.1, 1.0))),
                () -> new Abilities(List.of("1.1", "1.2"), mean, List.of(List.of(0.0, 0.0), List.of(0.0, 1.0)))))
            assertThatThrownBy(nonsense::run).isInstanceOf(IllegalArgumentException.class);
    }
}
