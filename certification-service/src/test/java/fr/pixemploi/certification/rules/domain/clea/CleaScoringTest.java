package fr.pixemploi.certification.rules.domain.clea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.certification.rules.domain.CommentKey;
import fr.pixemploi.certification.rules.domain.Outcome;
import fr.pixemploi.certification.rules.domain.Verdict;
import fr.pixemploi.certification.rules.domain.clea.CleaOutcome.Reason;
import fr.pixemploi.certification.rules.domain.clea.CleaOutcome.Result;
import fr.pixemploi.certification.rules.domain.clea.CleaRule.Degraded;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CleaScoringTest {
    private static CleaRule rule(Degraded degraded, @Nullable Integer reproducibility) {
        return new CleaRule(
                "clea", LocalDate.of(2022, 5, 1), null, 70, reproducibility, "v2", degraded, "Si vous partez…", "test");
    }

    private static Verdict certified(int pix, boolean degraded) {
        return new Verdict("v", Outcome.VALIDATED, pix, null, null, degraded, List.of(), null);
    }

    private static CleaOutcome of(Verdict verdict) {
        return CleaScoring.of(verdict, rule(Degraded.COUNTS, null));
    }

    @Test
    void seventyCertifiedPixAreEnough() {
        assertThat(of(certified(70, false)))
                .isEqualTo(new CleaOutcome("clea", Result.OBTAINED, List.of(Reason.ENOUGH_PIX)));
    }

    @Test
    void fewerRefuseCleaWhilePixStaysCertified() {
        assertThat(of(certified(69, false)))
                .isEqualTo(new CleaOutcome("clea", Result.REFUSED, List.of(Reason.TOO_FEW_PIX)));
    }

    @Test
    void aDegradedScoreCountsAsItIsAndThatIsSaid() {
        assertThat(of(certified(895, true)))
                .isEqualTo(new CleaOutcome(
                        "clea", Result.OBTAINED, List.of(Reason.ENOUGH_PIX, Reason.DEGRADED_SCORE_COUNTED)));
        assertThat(of(certified(69, true)).reasons())
                .containsExactly(Reason.TOO_FEW_PIX, Reason.DEGRADED_SCORE_COUNTED);
    }

    @Test
    void aRuleMayTakeNoDegradedScoreAtAll() {
        assertThat(CleaScoring.of(certified(895, true), rule(Degraded.REFUSES, null)))
                .isEqualTo(new CleaOutcome("clea", Result.REFUSED, List.of(Reason.DEGRADED_SCORE_REFUSED)));
        assertThat(CleaScoring.of(certified(895, false), rule(Degraded.REFUSES, null))
                        .result())
                .isEqualTo(Result.OBTAINED);
    }

    @Test
    void withoutPixThereIsNoClea() {
        Verdict rejected = new Verdict(
                "v", Outcome.REJECTED, 0, null, CommentKey.REJECTED_DUE_TO_LACK_OF_ANSWERS, false, List.of(), null);
        Verdict cancelled =
                new Verdict("v", Outcome.CANCELLED, 0, null, CommentKey.CANCELLED_BY_JURY, false, List.of(), null);
        assertThat(of(rejected)).isEqualTo(new CleaOutcome("clea", Result.REFUSED, List.of(Reason.PIX_REJECTED)));
        assertThat(of(cancelled)).isEqualTo(new CleaOutcome("clea", Result.CANCELLED, List.of(Reason.PIX_CANCELLED)));
    }

    @Test
    void aRateOfReproducibilityIsRefusedSinceNoTestHereHasOne() {
        assertThatThrownBy(() -> rule(Degraded.COUNTS, 50))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reproducibility");
    }
}
