package fr.pixemploi.assessment.result.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.engine.CutScores;
import java.util.List;
import org.junit.jupiter.api.Test;

class MasteryTest {
    private static final CutScores CUTS = new CutScores(List.of(-1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5));

    @Test
    void whereTheAbilityIsSureItIsTheShareOfLevelsReached() {
        assertThat(Mastery.of(CUTS, 0.25, 1e-6, 7)).isCloseTo(4 / 7.0, within(1e-9));
        assertThat(Mastery.of(CUTS, -3, 1e-6, 7)).isCloseTo(0, within(1e-9));
        assertThat(Mastery.of(CUTS, 3, 1e-6, 7)).isCloseTo(1, within(1e-9));
    }

    @Test
    void levelsAboveTheCampaignsDoNotCount() {
        assertThat(Mastery.of(CUTS, 0.25, 1e-6, 3)).isCloseTo(1, within(1e-9));
        assertThat(Mastery.of(CUTS, -0.75, 1e-6, 3)).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void doubtCountsByTheChanceOfEachLevel() {
        // Sum over the cuts of Phi(-cut / 1): symmetric about the middle cut, so one half.
        assertThat(Mastery.of(CUTS, 0, 1, 7)).isCloseTo(0.5, within(1e-12));
        // Phi((0.2 + 1.5) / 0.5) + Phi(2.4) + Phi(1.4), from a table of the normal distribution.
        assertThat(Mastery.of(CUTS, 0.2, 0.5, 3)).isCloseTo((0.99966 + 0.99180 + 0.91924) / 3, within(1e-5));
    }
}
