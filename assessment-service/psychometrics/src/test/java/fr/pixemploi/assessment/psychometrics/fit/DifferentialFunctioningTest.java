package fr.pixemploi.assessment.psychometrics.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DifferentialFunctioningTest {
    private static final int ITEMS = 8;

    /** Answers of simulated persons to eight items, the first of which is harder for the focal group. */
    private static final class Sample {
        final boolean[] focal;
        final boolean[][] right;
        final int[] totals;

        Sample(int persons, double harder, double steeper, long seed) {
            Random random = new Random(seed);
            focal = new boolean[persons];
            right = new boolean[ITEMS][persons];
            totals = new int[persons];
            for (int i = 0; i < persons; i++) {
                focal[i] = i % 2 == 1;
                // The focal group is less able on the whole, which is no differential functioning.
                double theta = random.nextGaussian() - (focal[i] ? 0.5 : 0);
                for (int j = 0; j < ITEMS; j++) {
                    double a = j == 0 && focal[i] ? steeper : 1.2;
                    double b = -1.4 + 0.4 * j + (j == 0 ? 1.4 + (focal[i] ? harder : 0) : 0);
                    right[j][i] = random.nextDouble() < 1 / (1 + Math.exp(-a * (theta - b)));
                    totals[i] += right[j][i] ? 1 : 0;
                }
            }
        }

        MantelHaenszel table(int item) {
            return MantelHaenszel.of(right[item], focal, totals, ITEMS);
        }

        LogisticDif regression(int item) {
            return LogisticDif.of(right[item], focal, totals);
        }
    }

    @Test
    void aHarderItemIsFoundAndItsSignSaysForWhom() {
        Sample sample = new Sample(4000, 1, 1.2, 1);
        assertThat(sample.table(0).delta()).isLessThan(-1.5);
        assertThat(sample.table(0).size()).isEqualTo(MantelHaenszel.Size.LARGE);
        assertThat(sample.table(0).p()).isLessThan(1e-10);
        assertThat(sample.regression(0).uniform()).isGreaterThan(50);
        assertThat(sample.regression(0).p()).isLessThan(1e-10);
    }

    @Test
    void adequateItemsAreNegligible() {
        Sample sample = new Sample(4000, 0, 1.2, 2);
        for (int j = 0; j < ITEMS; j++) {
            assertThat(sample.table(j).size()).isEqualTo(MantelHaenszel.Size.NEGLIGIBLE);
            assertThat(sample.regression(j).p()).isGreaterThan(1e-3);
        }
    }

    @Test
    void aSteeperItemIsNonUniform() {
        LogisticDif dif = new Sample(4000, 0, 3, 3).regression(0);
        assertThat(dif.nonUniform()).isGreaterThan(20);
        assertThat(dif.likelihoodRatio()).isCloseTo(dif.uniform() + dif.nonUniform(), within(1e-12));
    }

    @Test
    void swappingTheGroupsTurnsTheOddsOver() {
        Sample sample = new Sample(1000, 0.6, 1.2, 4);
        boolean[] swapped = new boolean[sample.focal.length];
        for (int i = 0; i < swapped.length; i++) swapped[i] = !sample.focal[i];
        MantelHaenszel other = MantelHaenszel.of(sample.right[0], swapped, sample.totals, ITEMS);
        assertThat(other.oddsRatio()).isCloseTo(1 / sample.table(0).oddsRatio(), within(1e-12));
        assertThat(other.delta()).isCloseTo(-sample.table(0).delta(), within(1e-12));
        assertThat(other.chiSquare()).isCloseTo(sample.table(0).chiSquare(), within(1e-9));
        assertThat(other.deltaSe()).isCloseTo(sample.table(0).deltaSe(), within(1e-12));
    }

    /** Among samples with the same difference, the spread of delta is what its standard error says. */
    @Test
    void theStandardErrorOfDeltaIsItsSpread() {
        int samples = 200;
        double sum = 0;
        double square = 0;
        double stated = 0;
        for (int seed = 0; seed < samples; seed++) {
            MantelHaenszel table = new Sample(600, 0.3, 1.2, 100 + seed).table(0);
            sum += table.delta();
            square += table.delta() * table.delta();
            stated += table.deltaSe();
        }
        double spread = Math.sqrt(square / samples - Math.pow(sum / samples, 2));
        assertThat(stated / samples).isCloseTo(spread, within(0.15 * spread));
    }

    @Test
    void anItemThatEverybodyHadRightSaysNothing() {
        Sample sample = new Sample(200, 0, 1.2, 5);
        boolean[] all = new boolean[sample.focal.length];
        Arrays.fill(all, true);
        assertThat(LogisticDif.of(all, sample.focal, sample.totals).likelihoodRatio())
                .isCloseTo(0, within(1e-6));
        assertThat(MantelHaenszel.of(all, sample.focal, sample.totals, ITEMS).size())
                .isEqualTo(MantelHaenszel.Size.NEGLIGIBLE);
    }
}
