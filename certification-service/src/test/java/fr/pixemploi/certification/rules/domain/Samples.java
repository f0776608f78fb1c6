package fr.pixemploi.certification.rules.domain;

import fr.pixemploi.assessment.engine.CutScores;
import fr.pixemploi.certification.rules.domain.ability.Abilities;
import fr.pixemploi.certification.rules.domain.ability.ScoreScale;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Rules and evidence for tests, close to the real ones. */
public final class Samples {
    public static final ScoreScale SCALE =
            new ScoreScale(8, 7, new CutScores(List.of(-1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5)), Map.of());

    static final GlobalLevel NOVICE = new GlobalLevel(1, "novice-1", "Novice 1", 64, 127);
    static final GlobalLevel REST = new GlobalLevel(2, "reste", "Reste", 128, 1023);

    private Samples() {}

    public static CertificationVersion rules() {
        return new CertificationVersion(
                "test",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                32,
                20,
                895,
                null,
                5,
                Duration.ofMinutes(105),
                Duration.ofMinutes(15),
                List.of(NOVICE, REST),
                SCALE,
                "test");
    }

    /** As many competences as there are figures, each measured in the middle of so many pix and none of the others. */
    public static Abilities abilities(int... pix) {
        return abilities(0.09, pix);
    }

    public static Abilities abilities(double variance, int... pix) {
        return new Abilities(
                IntStream.range(0, pix.length).mapToObj(i -> "c" + i).toList(),
                IntStream.of(pix).mapToObj(Samples::ability).toList(),
                IntStream.range(0, pix.length)
                        .mapToObj(i -> IntStream.range(0, pix.length)
                                .mapToObj(j -> i == j ? variance : 0)
                                .toList())
                        .toList());
    }

    /** In the middle of so many pix: levels are half a standard deviation wide, and the first begins at -1.5. */
    private static double ability(int pix) {
        return -1.5 + 0.5 * ((pix + 0.5) / 8 - 1);
    }

    static Evidence evidence(EndReason reason, int answers, Abilities measured) {
        return evidence(reason, answers, measured, abilities(1, 2));
    }

    static Evidence evidence(EndReason reason, int answers, Abilities measured, Abilities withSkips) {
        return new Evidence(reason, answers, measured, withSkips, IntegrityFacts.NONE);
    }
}
