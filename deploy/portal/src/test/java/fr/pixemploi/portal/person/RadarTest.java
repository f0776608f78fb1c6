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

/** The picture of a result is read alone: it names its axes in full, and no name is cut or stands on another. */
class RadarTest {
    /** Half of the picture's height in {@code result.html}, without the half of a line. */
    private static final double EDGE = 140 - 8;

    private static final double LETTERS = 16;

    private static final List<String> CRCN = List.of(
            "Information et données",
            "Communication et collaboration",
            "Création de contenus",
            "Protection et sécurité",
            "Environnement numérique");

    @Test
    void axesAreNamedInFull() {
        assertThat(of(CRCN).axes().stream()
                        .map(axis -> String.join(
                                " ", axis.name().stream().map(Radar.Label::text).toList())))
                .isEqualTo(CRCN);
    }

    @Test
    void noNameIsCutOrStandsOnAnother() {
        for (int domains = 3; domains <= CRCN.size(); domains++) {
            List<Radar.Label> names = of(CRCN.subList(0, domains)).axes().stream()
                    .flatMap(axis -> axis.name().stream())
                    .toList();
            assertThat(names).allSatisfy(name -> {
                assertThat(Math.abs(x(name)) + half(name)).isLessThanOrEqualTo(Radar.HALF_WIDTH + 0.1);
                assertThat(Math.abs(y(name))).isLessThan(EDGE);
            });
            for (int one = 0; one < names.size(); one++)
                for (int other = one + 1; other < names.size(); other++)
                    assertThat(over(names.get(one), names.get(other)))
                            .as(names.get(one) + " / " + names.get(other))
                            .isFalse();
        }
    }

    @Test
    void fewDomainsAreAListAlone() {
        assertThat(of(CRCN.subList(0, 2)).isPicture()).isFalse();
        assertThat(of(CRCN.subList(0, 3)).isPicture()).isTrue();
    }

    private static boolean over(Radar.Label one, Radar.Label other) {
        return Math.abs(x(one) - x(other)) < half(one) + half(other) && Math.abs(y(one) - y(other)) < LETTERS;
    }

    private static double half(Radar.Label name) {
        return name.text().length() * Radar.LETTER_WIDTH / 2;
    }

    private static double x(Radar.Label name) {
        return Double.parseDouble(name.x());
    }

    private static double y(Radar.Label name) {
        return Double.parseDouble(name.y());
    }

    private static Radar of(List<String> titles) {
        List<String> codes = IntStream.rangeClosed(1, titles.size())
                .mapToObj(Integer::toString)
                .toList();
        return Radar.of(
                new Result()
                        .competences(codes.stream()
                                .map(code -> new CompetenceResult().code(code).level(3))
                                .toList()),
                new Framework()
                        .maxLevel(7)
                        .domains(codes.stream()
                                .map(code -> new FrameworkDomain()
                                        .title(titles.get(Integer.parseInt(code) - 1))
                                        .competences(List.of(new FrameworkCompetence()
                                                .code(code)
                                                .title("Compétence " + code))))
                                .toList()));
    }
}
