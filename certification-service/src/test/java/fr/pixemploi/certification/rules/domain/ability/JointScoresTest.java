package fr.pixemploi.certification.rules.domain.ability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.assessment.engine.CutScores;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What jointly normal abilities amount to, held against other software: {@code src/test/golden/joint_scores.py}. */
class JointScoresTest {
    record Range(int from, int to, double chance) {}

    record Case(
            String name,
            List<Double> cuts,
            int pixPerLevel,
            int highestLevel,
            List<Double> mean,
            List<List<Double>> covariance,
            List<Integer> pix,
            List<Integer> levels,
            List<List<Double>> levelChances,
            double expectedPix,
            double sdPix,
            List<Range> chances) {
        ScoreScale scale() {
            return new ScoreScale(pixPerLevel, highestLevel, new CutScores(cuts), Map.of());
        }

        Abilities abilities() {
            return new Abilities(
                    Stream.iterate(1, i -> i + 1)
                            .limit(mean.size())
                            .map(i -> "1." + i)
                            .toList(),
                    mean,
                    covariance);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private record File(String made, List<Case> cases) {}

    static List<Case> cases() throws IOException {
        try (InputStream in = JointScoresTest.class.getResourceAsStream("/golden/joint-scores.json")) {
            return new ObjectMapper()
                    .readValue(Objects.requireNonNull(in), File.class)
                    .cases();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void levelsAndPixAreThoseOfTheMeanUnderTheCuts(Case golden) {
        for (int i = 0; i < golden.mean().size(); i++) {
            double mean = golden.mean().get(i);
            assertThat(golden.scale().pix("1.1", mean)).isEqualTo(golden.pix().get(i));
            assertThat(golden.scale().level("1.1", mean))
                    .isEqualTo(golden.levels().get(i));
            List<Double> chances = golden.levelChances().get(i);
            for (int level = 0; level < chances.size(); level++)
                assertThat(golden.scale()
                                .levelChance(
                                        "1.1", level, mean, golden.abilities().sd(i)))
                        .isCloseTo(chances.get(level), within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void meanAndStandardDeviationOfTheScoreAreExact(Case golden) {
        PossibleScores scores = PossibleScores.of(golden.abilities(), golden.scale(), 895);
        assertThat(scores.mean()).isCloseTo(golden.expectedPix(), within(1e-6));
        assertThat(scores.sd()).isCloseTo(golden.sdPix(), within(1e-5));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void chancesOfRangesAreWithinAHundredth(Case golden) {
        PossibleScores scores = PossibleScores.of(golden.abilities(), golden.scale(), 895);
        for (Range range : golden.chances())
            assertThat(scores.chance(range.from(), range.to()))
                    .as(range.from() + " to " + range.to())
                    .isCloseTo(range.chance(), within(0.01));
    }
}
