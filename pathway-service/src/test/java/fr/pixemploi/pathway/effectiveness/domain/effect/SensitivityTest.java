package fr.pixemploi.pathway.effectiveness.domain.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SensitivityTest {
    /** The example of Cinelli and Hazlett (2020), table 1: violence in Darfur. Their interval is of 95 %, this one of 90 %. */
    private final Sensitivity darfur = new Sensitivity(0.097, 0.023, 783);

    @Test
    void givesTheRobustnessOfThePublishedExample() {
        assertThat(darfur.explainedAwayAt()).isCloseTo(0.139, within(0.002));
        assertThat(darfur.undecidedAt()).isBetween(0.076, 0.139);
    }

    @Test
    void aReasonOfThatStrengthReachesZero() {
        double strength = darfur.undecidedAt();

        assertThat(darfur.reach(strength, strength)).isCloseTo(0.097, within(0.001));
    }

    @Test
    void withoutAHiddenReasonOnlyTheErrorIsLeft() {
        assertThat(darfur.reach(0, 0)).isCloseTo(1.645 * 0.023, within(1e-4));
    }

    @Test
    void anIntervalThatHoldsZeroNeedsNoReason() {
        assertThat(new Sensitivity(0.01, 0.1, 500).undecidedAt()).isZero();
    }
}
