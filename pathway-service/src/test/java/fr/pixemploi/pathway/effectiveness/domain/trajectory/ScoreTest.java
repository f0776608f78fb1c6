package fr.pixemploi.pathway.effectiveness.domain.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScoreTest {
    @Test
    void takesThePriorOutOfAResult() {
        Score answers = Score.fromPosterior(0.8, Math.sqrt(0.2), 0, 1).orElseThrow();

        assertThat(answers.logits()).isCloseTo(1, within(1e-9));
        assertThat(answers.sd()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void answersThatToldNothingAreNoScore() {
        assertThat(Score.fromPosterior(0, 1, 0, 1)).isEmpty();
        assertThat(Score.fromPosterior(0, 1.2, 0, 1)).isEmpty();
    }
}
