package fr.pixemploi.assessment.result.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.result.rest.page.Sheets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private static final Framework CRCN = Sheets.crcn();
    private static final Readiness.Rules RULES = new Readiness.Rules(5, 1, 128, true);

    @Test
    void fiveCompetencesAtLevelOneAreEnoughToEnrolAndFourAreNot() {
        assertThat(of(result(5, -1.5), result(11, -3)).mayEnrol()).isTrue();
        assertThat(of(result(4, 1.5), result(12, -3)).mayEnrol()).isFalse();
    }

    @Test
    void whoMayEnrolIsReadyOnceTheExpectedScoreReachesTheThreshold() {
        // At the cut of level 1 a competence is worth 8 pix.
        Readiness few = of(result(10, -1.5), result(6, -3));
        assertThat(few.mayEnrol()).isTrue();
        assertThat(few.ready()).isFalse();
        assertThat(of(result(16, -1.0)).ready()).isTrue();
    }

    @Test
    void fewStrongCompetencesDoNotMakeSomebodyReadyWhoMayNotEnrol() {
        Readiness readiness =
                Readiness.of(new Readiness.Rules(5, 1, 100, true), CRCN, result(4, 2), CRCN.maxLevel(), false);
        assertThat(readiness.expectedPix()).isGreaterThan(100);
        assertThat(readiness.ready()).isFalse();
    }

    @Test
    void theExpectedScoreIsTheMeanOverWhatTheTestLeftUncertain() {
        // Sure of level 4 exactly: 32 pix each.
        assertThat(Readiness.of(RULES, CRCN, results(16, 0, 0.001), CRCN.maxLevel(), false)
                        .expectedPix())
                .isBetween(16 * 31, 16 * 32);
        // In doubt below the lowest cut, some of the chance lies above it.
        assertThat(Readiness.of(RULES, CRCN, results(16, -2.2, 0.001), CRCN.maxLevel(), false)
                        .expectedPix())
                .isZero();
        assertThat(Readiness.of(RULES, CRCN, results(16, -2.2, 0.6), CRCN.maxLevel(), false)
                        .expectedPix())
                .isPositive();
    }

    @Test
    void aTestTellsNothingAboveItsHighestLevel() {
        assertThat(Readiness.of(RULES, CRCN, results(16, 2, 0.3), 2, false).expectedPix())
                .isLessThanOrEqualTo(16 * 2 * CRCN.pixPerLevel());
    }

    @Test
    void aTestThatSomebodyHelpedWithMakesNobodyReady() {
        Readiness helped = Readiness.of(RULES, CRCN, results(16, 1, 0.3), CRCN.maxLevel(), true);
        assertThat(helped.mayEnrol()).isTrue();
        assertThat(helped.ready()).isFalse();
    }

    @SafeVarargs
    private static Readiness of(List<CompetenceResult>... parts) {
        List<CompetenceResult> all = new ArrayList<>();
        for (List<CompetenceResult> part : parts)
            for (CompetenceResult competence : part)
                all.add(CompetenceResult.of(
                        CRCN, CRCN.competences().get(all.size()), competence.mean(), competence.sd(), 2));
        return Readiness.of(RULES, CRCN, all, CRCN.maxLevel(), false);
    }

    private static List<CompetenceResult> result(int competences, double mean) {
        return results(competences, mean, 0.3);
    }

    private static List<CompetenceResult> results(int competences, double mean, double sd) {
        return CRCN.competences().stream()
                .limit(competences)
                .map(code -> CompetenceResult.of(CRCN, code, mean, sd, 2))
                .toList();
    }
}
