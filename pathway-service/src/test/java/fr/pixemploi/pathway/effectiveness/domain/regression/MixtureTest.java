package fr.pixemploi.pathway.effectiveness.domain.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MixtureTest {
    @Test
    void ofOneNormalHasItsQuantiles() {
        Mixture one = new Mixture(new double[] {1}, new double[] {2}, new double[] {0.5});

        assertThat(one.quantile(0.95)).isCloseTo(2 + 1.644854 * 0.5, within(1e-5));
        assertThat(one.quantile(0.05)).isCloseTo(2 - 1.644854 * 0.5, within(1e-5));
    }

    @Test
    void ofTwoFarApartHasEachAtItsSide() {
        Mixture two = new Mixture(new double[] {0.5, 0.5}, new double[] {-10, 10}, new double[] {1, 1});

        assertThat(two.mean()).isCloseTo(0, within(1e-9));
        assertThat(two.sd()).isCloseTo(Math.sqrt(101), within(1e-9));
        assertThat(two.quantile(0.25)).isCloseTo(-10, within(1e-3));
        assertThat(two.quantile(0.95)).isCloseTo(10 + 1.281552, within(1e-3));
    }
}
