package fr.pixemploi.pathway.competence.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static final Scale SCALE = new Scale(1, List.of(-1.5, -1.0, 0.0));

    @Test
    void aLevelBeginsAtItsCut() {
        assertThat(SCALE.cut(new Level(1))).isEqualTo(-1.5);
        assertThat(SCALE.cut(new Level(3))).isEqualTo(0.0);
        assertThat(SCALE.cut(Level.NONE)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(SCALE.cut(new Level(8))).as("above the highest").isEqualTo(0.0);
    }

    @Test
    void theMiddleOfALevelLiesHalfWayToTheNext() {
        assertThat(SCALE.middle(new Level(1))).isEqualTo(-1.25);
        assertThat(SCALE.middle(new Level(2))).isEqualTo(-0.5);
        assertThat(SCALE.middle(Level.NONE)).isEqualTo(-1.75);
        assertThat(SCALE.middle(new Level(3))).isEqualTo(0.5);
    }

    @Test
    void cutsRise() {
        assertThatThrownBy(() -> new Scale(1, List.of(0.0, 0.0))).isInstanceOf(IllegalArgumentException.class);
    }
}
