package fr.pixemploi.portal.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.client.assessment.model.CompetenceResult;
import fr.pixemploi.client.assessment.model.Framework;
import fr.pixemploi.client.assessment.model.FrameworkCompetence;
import fr.pixemploi.client.assessment.model.FrameworkDomain;
import fr.pixemploi.client.assessment.model.Result;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The picture of a result names its axes by number, which fits on any page. */
class RadarTest {
    /** Half of the picture's side in {@code result.html}, without the half of a number. */
    private static final double EDGE = 135 - 10;

    @Test
    void axesAreNumberedAsTheListIs() {
        assertThat(radar(5).axes().stream().map(Radar.Axis::number)).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void noNumberIsCut() {
        for (int domains = 3; domains < 9; domains++)
            assertThat(radar(domains).axes()).allSatisfy(axis -> {
                assertThat(Math.abs(Double.parseDouble(axis.labelX()))).isLessThan(EDGE);
                assertThat(Math.abs(Double.parseDouble(axis.labelY()))).isLessThan(EDGE);
            });
    }

    @Test
    void fewDomainsAreAListAlone() {
        assertThat(radar(2).isPicture()).isFalse();
        assertThat(radar(3).isPicture()).isTrue();
    }

    private static Radar radar(int domains) {
        List<String> codes =
                IntStream.rangeClosed(1, domains).mapToObj(Integer::toString).toList();
        return Radar.of(
                new Result()
                        .competences(codes.stream()
                                .map(code -> new CompetenceResult().code(code).level(3))
                                .toList()),
                new Framework()
                        .maxLevel(7)
                        .domains(codes.stream()
                                .map(code -> new FrameworkDomain()
                                        .title("Domaine " + code)
                                        .competences(List.of(new FrameworkCompetence()
                                                .code(code)
                                                .title("Compétence " + code))))
                                .toList()));
    }
}
