package fr.pixemploi.assessment.psychometrics.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeCommandTest {
    /** Ten questions on five competences: a short life. */
    private static final String SHORT = "life --campaign PXCMRT346";

    private static JsonNode lived(String options) throws IOException {
        Run run = Run.of((SHORT + " " + options).split(" "));
        assertThat(run.code()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void calibrationAndPublicationBringTheBankNearerToTheTruth() throws IOException {
        JsonNode rounds = lived("--rounds 1 --sittings 2500 --seed 4 --answers-at-least 100")
                .path("rounds");
        JsonNode written = rounds.path(0);
        JsonNode calibrated = rounds.path(1);
        assertThat(rounds).hasSize(2);
        assertThat(written.path("calibrated").intValue()).isZero();
        assertThat(written.path("parameters").path("difficulty").doubleValue()).isBetween(0.4, 0.6);
        assertThat(calibrated.path("calibrated").intValue()).isGreaterThan(40);
        assertThat(calibrated.path("answers").intValue()).isEqualTo(2500 * 11);
        for (String how : new String[] {"difficultyAsked", "logDiscriminationAsked"})
            assertThat(calibrated.path("parameters").path(how).doubleValue())
                    .as(how)
                    .isLessThan(0.7 * written.path("parameters").path(how).doubleValue());
        assertThat(calibrated.path("gapClosed").path("atEnd").doubleValue()).isGreaterThan(0.3);
        assertThat(calibrated.path("published").path("coverage90").doubleValue())
                .isGreaterThan(0.88);
        // Nobody does better than who knows the truth.
        for (JsonNode round : rounds)
            assertThat(round.path("published").path("rmse").doubleValue())
                    .isGreaterThan(round.path("known").path("rmse").doubleValue());
    }

    @Test
    void itemsOnTrialMeasureOnceTheyAreCalibrated() throws IOException {
        JsonNode rounds = lived("--rounds 1 --sittings 400 --on-trial 0.05 --tried 2 --answers-at-least 50")
                .path("rounds");
        assertThat(rounds.path(0).path("onTrial").intValue()).isPositive();
        assertThat(rounds.path(1).path("onTrial").intValue()).isZero();
    }

    @Test
    void theSeedDecidesEverything() throws IOException {
        String options = "--rounds 1 --sittings 60 --on-trial 0 --answers-at-least 20";
        assertThat(lived(options + " --seed 2")).isEqualTo(lived(options + " --seed 2"));
        assertThat(lived(options + " --seed 3").path("rounds"))
                .isNotEqualTo(lived(options + " --seed 2").path("rounds"));
    }

    @Test
    void sittingsThatChooseByDrawnTruthsShareFewerQuestions() throws IOException {
        String options = "--sittings 150 --rounds 0 --exposure 1";
        double average = overlap(options);
        assertThat(overlap(options + " --sampled")).isLessThan(0.9 * average);
    }

    private static double overlap(String options) throws IOException {
        return lived(options)
                .path("rounds")
                .path(0)
                .path("published")
                .path("overlap")
                .doubleValue();
    }

    @Test
    void theLeastShareOfTasksIsKept() throws IOException {
        JsonNode rounds = lived("--rounds 0 --sittings 60 --tasks 0.3").path("rounds");
        Stream.of("published", "known")
                .map(rounds.path(0)::path)
                .forEach(figures ->
                        assertThat(figures.path("tasks").doubleValue()).isBetween(2.9, 5.0));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--sittings 1|sittings must be at least 2",
                "--rounds -1|rounds must be at least 0",
                "--tasks 1.5|tasksAtLeast must be from 0 to 1",
                "--on-trial 1|on-trial must be from 0",
                "--doubt 0.5|--doubt has two numbers",
                "--campaign NONE|no campaign NONE comes with the service"
            })
    void aWrongChoiceIsToldBeforeAnythingRuns(String options, String complaint) {
        Run run = Run.of(("life " + options).split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(complaint);
    }
}
