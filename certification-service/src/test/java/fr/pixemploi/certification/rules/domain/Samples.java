package fr.pixemploi.certification.rules.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Rules and evidence for tests, close to the real ones. */
final class Samples {
    static final GlobalLevel NOVICE = new GlobalLevel(1, "novice-1", "Novice 1", 64, 127);
    static final GlobalLevel REST = new GlobalLevel(2, "reste", "Reste", 128, 1023);

    private Samples() {}

    static CertificationVersion rules() {
        return new CertificationVersion(
                "test",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                20,
                895,
                null,
                5,
                Duration.ofMinutes(105),
                Duration.ofMinutes(15),
                List.of(NOVICE, REST),
                "test");
    }

    /** Scores of as many competences as there are figures. */
    static List<CompetenceScore> scores(int... pix) {
        List<CompetenceScore> scores = new ArrayList<>();
        for (int i = 0; i < pix.length; i++) scores.add(new CompetenceScore("c" + i, pix[i] / 8, pix[i]));
        return scores;
    }

    static Evidence evidence(EndReason reason, int answers, List<CompetenceScore> measured) {
        return new Evidence(reason, answers, measured, scores(1, 2));
    }
}
