package fr.pixemploi.assessment.adaptive;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.adaptive.model.Logistic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NextItemTest {
    private static final int LATE = 10;

    @Test
    void drawsAmongTheThreeMostInformativePerSecond() {
        List<NextItem.Candidate> candidates = List.of(
                candidate(1.0, 0, 30),
                candidate(1.5, 0, 30),
                candidate(1.5, 0, 300),
                candidate(1.4, 0, 30),
                candidate(1.3, 0, 30));

        assertThat(drawn(candidates, LATE)).containsExactlyInAnyOrder(1, 3, 4);
    }

    @Test
    void theFirstQuestionsAreEasyAndRise() {
        List<NextItem.Candidate> candidates = new ArrayList<>();
        for (double b = -1.5; b <= 1.5; b += 0.25) candidates.add(candidate(1.1, b, 30));

        assertThat(hardest(candidates, 1)).isLessThanOrEqualTo(-1.0);
        assertThat(hardest(candidates, 2)).isLessThanOrEqualTo(-0.75);
        assertThat(hardest(candidates, 3)).isLessThanOrEqualTo(-0.5);
        assertThat(hardest(candidates, 4)).isGreaterThan(-0.5);
    }

    @Test
    void aBankWithoutEasyItemsGivesItsEasiest() {
        assertThat(drawn(
                        List.of(candidate(1, 2, 30), candidate(1, 0, 30), candidate(1, 0.5, 30), candidate(1, 1, 30)),
                        1))
                .containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void theSameSeedChoosesTheSame() {
        List<NextItem.Candidate> candidates = List.of(candidate(1, 0, 30), candidate(1, 0, 30), candidate(1, 0, 30));

        assertThat(NextItem.choose(candidates, LATE, 42)).isEqualTo(NextItem.choose(candidates, LATE, 42));
    }

    @Test
    void nothingToChooseFromIsSaid() {
        assertThat(NextItem.choose(List.of(), 1, 1)).isEmpty();
    }

    private static NextItem.Candidate candidate(double a, double b, double seconds) {
        return new NextItem.Candidate(new Logistic(a, b, 0, 1), 0, seconds);
    }

    private static double hardest(List<NextItem.Candidate> candidates, int number) {
        return drawn(candidates, number).stream()
                .mapToDouble(i -> candidates.get(i).item().b())
                .max()
                .orElseThrow();
    }

    private static List<Integer> drawn(List<NextItem.Candidate> candidates, int number) {
        return LongStream.range(0, 200)
                .mapToObj(seed -> NextItem.choose(candidates, number, seed).orElseThrow())
                .distinct()
                .collect(Collectors.toList());
    }
}
