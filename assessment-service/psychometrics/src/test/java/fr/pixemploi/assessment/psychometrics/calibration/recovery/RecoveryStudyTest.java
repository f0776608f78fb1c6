package fr.pixemploi.assessment.psychometrics.calibration.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationSettings;
import org.junit.jupiter.api.Test;

/** The study of docs/calibration.md at a size that a build can afford, judged by the bound that it computes itself. */
class RecoveryStudyTest {
    private static RecoveryStudy study(int persons, int items, int competences, int answersEach) {
        return RecoveryStudy.of(
                new RecoverySetting(persons, items, competences, answersEach, 0.7, 2000, 5),
                CalibrationSettings.USUAL,
                (iteration, change) -> {});
    }

    @Test
    void findsThreeCompetencesWithinAQuarterOfTheBound() {
        RecoveryStudy found = study(500, 60, 3, 40);
        assertThat(found.hasConverged()).isTrue();
        assertThat(found.a().rmse()).isLessThan(1.25 * found.a().bound());
        assertThat(found.b().rmse()).isLessThan(1.25 * found.b().bound());
        assertThat(found.correlations().meanAbsolute()).isLessThan(0.1);
        assertThat(found.b().errorsInStandardErrors()).isBetween(0.75, 1.3);
        assertThat(found.a().errorsInStandardErrors()).isBetween(0.75, 1.3);
    }

    @Test
    void findsSixteenCompetencesFromFewAnswersEach() {
        RecoveryStudy found = study(500, 160, 16, 60);
        assertThat(found.hasConverged()).isTrue();
        assertThat(found.b().rmse()).isLessThan(1.25 * found.b().bound());
        assertThat(found.correlations().meanAbsolute()).isLessThan(0.1);
    }

    @Test
    void findsOneCompetence() {
        RecoveryStudy found = study(500, 30, 1, 30);
        assertThat(found.a().rmse()).isLessThan(1.25 * found.a().bound());
        assertThat(found.b().rmse()).isLessThan(1.25 * found.b().bound());
    }

    @Test
    void knowingTheItemsAsDrawnNarrowsTheBound() {
        RecoveryStudy found = study(100, 10, 1, 10);
        assertThat(found.a().bound()).isLessThan(found.a().boundOfAnswers()).isGreaterThan(0);
        assertThat(found.b().bound()).isLessThan(found.b().boundOfAnswers()).isGreaterThan(0);
    }
}
