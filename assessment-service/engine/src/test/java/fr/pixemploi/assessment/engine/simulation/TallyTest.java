package fr.pixemploi.assessment.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.engine.simulation.Report.Bin;
import fr.pixemploi.assessment.engine.simulation.Report.Point;
import fr.pixemploi.assessment.engine.simulation.setting.Setting;
import org.junit.jupiter.api.Test;

/** What is added up along a run, on sittings that can be counted by hand. */
class TallyTest {
    @Test
    void exposureCountsTheItemsOfSittings() {
        ExposureRates exposures = new ExposureRates(5);
        exposures.sitting(new int[] {0, 1});
        exposures.sitting(new int[] {0, 2});
        exposures.sitting(new int[] {0, 1});
        assertThat(exposures.max()).isEqualTo(1);
        assertThat(exposures.used()).isEqualTo(0.6);
        // The pairs share 1, 2 and 1 items of 2: 4/3 of 2 on average.
        assertThat(exposures.overlap()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(exposures.falling()).containsExactly(1, 2.0 / 3, 1.0 / 3, 0, 0);
    }

    @Test
    void calibrationErrorIsTheMeanDistanceBetweenStatedAndObserved() {
        StatedProbabilities probabilities = new StatedProbabilities();
        for (int i = 0; i < 10; i++) probabilities.stated(0.25, i < 3);
        for (int i = 0; i < 30; i++) probabilities.stated(0.95, i < 27);
        probabilities.stated(1, true);
        assertThat(probabilities.bins()).hasSize(2);
        assertThat(probabilities.bins().getFirst()).isEqualTo(new Bin(0.25, 0.3, 10));
        // |2.5 - 3| and |29.5 - 28| of 41.
        assertThat(probabilities.calibrationError()).isCloseTo(2.0 / 41, within(1e-12));
    }

    @Test
    void aSittingThatEndedKeepsItsLastError() {
        ErrorCourses courses = new ErrorCourses(
                new Setting(1, 2, 10, 1, 0, 2.0, null, null, 0, 1, false, false, false, false, 0, null));
        courses.step(0, 1);
        courses.step(40, 0.25);
        courses.end(40);
        courses.step(0, 1);
        courses.step(20, 0.49);
        courses.step(70, 0.09);
        courses.end(120);
        assertThat(courses.questions()).isEqualTo(1.5);
        assertThat(courses.minutes()).isCloseTo(80.0 / 60, within(1e-12));
        assertThat(courses.byQuestions())
                .containsExactly(
                        new Point(0, 1), new Point(1, Math.sqrt(0.37)), new Point(2, Math.sqrt((0.25 + 0.09) / 2)));
        assertThat(courses.byMinutes())
                .containsExactly(
                        new Point(0, 1),
                        new Point(0.5, Math.sqrt((1 + 0.49) / 2)),
                        new Point(1, Math.sqrt((0.25 + 0.49) / 2)),
                        new Point(1.5, Math.sqrt((0.25 + 0.09) / 2)),
                        new Point(2, Math.sqrt((0.25 + 0.09) / 2)));
        assertThat(courses.stops())
                .containsExactly(new Report.Stops(0, 1), new Report.Stops(1, 0), new Report.Stops(2, 1));
    }
}
