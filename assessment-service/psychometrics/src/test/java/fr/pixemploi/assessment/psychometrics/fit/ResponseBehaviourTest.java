package fr.pixemploi.assessment.psychometrics.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ResponseBehaviourTest {
    private static TimedAnswer answer(double seconds, double threshold, double reading, boolean right) {
        return new TimedAnswer(
                seconds, OptionalDouble.of(threshold), OptionalDouble.of(reading), OptionalInt.empty(), right);
    }

    private static ResponseBehaviour choices(int... options) {
        List<TimedAnswer> answers = new ArrayList<>();
        for (int option : options)
            answers.add(
                    new TimedAnswer(20, OptionalDouble.empty(), OptionalDouble.empty(), OptionalInt.of(option), false));
        return ResponseBehaviour.of(answers);
    }

    @Test
    void rapidAnswersAreCountedWithThoseThatHitByChance() {
        ResponseBehaviour behaviour = ResponseBehaviour.of(List.of(
                answer(1, 3, 5, true),
                answer(2.9, 3, 2, false),
                answer(3, 3, 5, true),
                answer(30, 3, 5, true),
                new TimedAnswer(0.1, OptionalDouble.empty(), OptionalDouble.empty(), OptionalInt.empty(), true)));
        assertThat(behaviour.answers()).isEqualTo(5);
        assertThat(behaviour.withThreshold()).isEqualTo(4);
        assertThat(behaviour.rapid()).isEqualTo(2);
        assertThat(behaviour.rapidRight()).isEqualTo(1);
        assertThat(behaviour.responseTimeEffort()).isCloseTo(0.5, within(1e-15));
        assertThat(behaviour.fasterThanReading()).isEqualTo(2);
    }

    @Test
    void aThresholdIsATenthOfTheMeanAndTenSecondsAtMost() {
        assertThat(TimedAnswer.normativeThreshold(40)).isCloseTo(4, within(1e-12));
        assertThat(TimedAnswer.normativeThreshold(300)).isEqualTo(10);
        assertThat(TimedAnswer.readingSeconds(50, 300)).isCloseTo(10, within(1e-12));
    }

    @Test
    void runsOfTheSameOptionAreMeasured() {
        assertThat(choices(0, 1, 1, 1, 2).longestRun()).isEqualTo(3);
        assertThat(choices(2, 2, 2, 2).longestRun()).isEqualTo(4);
        assertThat(choices(0, 1, 2).longestRun()).isEqualTo(1);
        assertThat(choices().longestRun()).isZero();
    }

    @Test
    void cyclesOfOptionsAreMeasured() {
        assertThat(choices(0, 1, 2, 0, 1, 2, 0).longestCycle()).isEqualTo(7);
        assertThat(choices(3, 0, 1, 0, 1, 3).longestCycle()).isEqualTo(4);
        assertThat(choices(0, 1, 2, 3, 0, 1, 2, 3).longestCycle()).isEqualTo(8);
        assertThat(choices(0, 1, 2, 3, 0, 1, 2).longestCycle()).as("not twice").isZero();
        assertThat(choices(1, 1, 1, 1, 1, 1).longestCycle())
                .as("a run is no cycle")
                .isZero();
    }

    @Test
    void withoutAnswersThereIsNothingToReport() {
        assertThat(ResponseBehaviour.of(List.of())).isEqualTo(new ResponseBehaviour(0, 0, 0, 0, 1, 0, 0, 0));
    }
}
