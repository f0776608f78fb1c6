package fr.pixemploi.profile.competence.domain.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.profile.competence.domain.fold.Normal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CutScoresTest {
    private static final CutScores CUTS = new CutScores(List.of(-1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5));

    @Test
    void aLevelBeginsAtItsCutAndPointsGoOnInBetween() {
        assertThat(CUTS.level(-1.51, 7)).isZero();
        assertThat(CUTS.level(-1.5, 7)).isEqualTo(1);
        assertThat(CUTS.level(3, 5)).isEqualTo(5);
        assertThat(CUTS.pix(-1.5, 7)).isEqualTo(8);
        assertThat(CUTS.pix(-1.25, 7)).isEqualTo(12);
        assertThat(CUTS.pix(-1.75, 7)).isEqualTo(4);
        assertThat(CUTS.pix(-9, 7)).isZero();
        assertThat(CUTS.pix(9, 7)).isEqualTo(56);
    }

    @Test
    void whatIsExpectedOfASureAbilityIsItsPointsAndOfAnUnsureOneLessAtTheTop() {
        assertThat(CUTS.expectedPix(new Normal(0.2, 0.001), 7)).isCloseTo(35.2, within(0.01));
        assertThat(CUTS.expectedPix(new Normal(1.5, 0.8), 7)).isLessThan(CUTS.pix(1.5, 7) - 3);
    }

    @Test
    void chancesOfLevelsSumToOneAndMasteryIsTheirShare() {
        Normal onTheThirdCut = new Normal(-0.5, 0.0001);
        assertThat(CUTS.levelProbabilities(onTheThirdCut)).hasSize(8);
        assertThat(CUTS.levelProbabilities(onTheThirdCut).get(2)).isCloseTo(0.5, within(1e-6));
        assertThat(CUTS.mastery(onTheThirdCut, 5)).isCloseTo(2.5 / 5, within(1e-6));
    }

    @Test
    void cutsThatDoNotRiseAreRefused() {
        assertThatThrownBy(() -> new CutScores(List.of(0.0, 0.0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CutScores(List.of(0.0))).isInstanceOf(IllegalArgumentException.class);
    }
}
