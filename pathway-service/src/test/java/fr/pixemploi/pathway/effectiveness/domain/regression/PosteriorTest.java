package fr.pixemploi.pathway.effectiveness.domain.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PosteriorTest {
    private static final Priors PRIORS = new Priors(1, 0.5, 0.5);

    @Test
    void withoutRowsThatSayMuchThePriorIsLeft() {
        List<Row> rows = List.of(new Row(new Terms().add(0, 1), 5, 1e6));

        Posterior posterior = Posterior.of(List.of(Column.given(0.3, 0.2)), rows, PRIORS);

        assertThat(posterior.mean(new Terms().add(0, 1))).isCloseTo(0.3, within(1e-3));
        assertThat(posterior.of(new Terms().add(0, 1), List.of(), 0).sd()).isCloseTo(0.2, within(1e-3));
    }

    @Test
    void findsALineAndHowFarRowsAreOffIt() {
        Random dice = new Random(1);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            double x = dice.nextGaussian();
            double error = 0.2 + 0.4 * dice.nextDouble();
            double y = 1 - 0.5 * x + Math.hypot(0.4, error) * dice.nextGaussian();
            rows.add(new Row(new Terms().add(0, 1).add(1, x), y, error * error));
        }

        Posterior posterior = Posterior.of(List.of(Column.given(0, 2), Column.given(0, 2)), rows, PRIORS);

        assertThat(posterior.mean(new Terms().add(0, 1))).isCloseTo(1, within(0.03));
        assertThat(posterior.mean(new Terms().add(1, 1))).isCloseTo(-0.5, within(0.03));
        assertThat(Math.sqrt(posterior.variance())).isCloseTo(0.4, within(0.03));
    }

    @Test
    void membersThatDifferLittleAreDrawnTogetherMoreThanThoseThatDifferMuch() {
        assertThat(drawn(0.05)).isLessThan(0.4);
        assertThat(drawn(1)).isGreaterThan(0.85);
    }

    /** What is left of the spread of the means of thirty members with ten rows each. */
    private static double drawn(double spread) {
        Random dice = new Random(2);
        List<Column> columns = new ArrayList<>(List.of(Column.given(0, 2)));
        List<Row> rows = new ArrayList<>();
        double[] means = new double[30];
        for (int member = 0; member < means.length; member++) {
            columns.add(Column.learned(Spread.MEMBERS));
            double effect = spread * dice.nextGaussian();
            for (int i = 0; i < 10; i++) {
                double y = effect + 0.5 * dice.nextGaussian();
                means[member] += y / 10;
                rows.add(new Row(new Terms().add(0, 1).add(member + 1, 1), y, 0.01));
            }
        }
        Posterior posterior = Posterior.of(columns, rows, PRIORS);
        double[] drawn = Stream.iterate(1, i -> i + 1)
                .limit(means.length)
                .mapToDouble(i -> posterior.mean(new Terms().add(i, 1)))
                .toArray();
        return sd(drawn) / sd(means);
    }

    private static double sd(double[] values) {
        double mean = 0;
        double square = 0;
        for (double value : values) mean += value / values.length;
        for (double value : values) square += (value - mean) * (value - mean);
        return Math.sqrt(square / values.length);
    }
}
