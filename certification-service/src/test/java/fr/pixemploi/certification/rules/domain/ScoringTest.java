package fr.pixemploi.certification.rules.domain;

import static fr.pixemploi.certification.rules.domain.Samples.evidence;
import static fr.pixemploi.certification.rules.domain.Samples.rules;
import static fr.pixemploi.certification.rules.domain.Samples.scores;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoringTest {
    @Test
    void theScoreIsTheSumOfTheCompetences() {
        Verdict verdict = Scoring.of(evidence(EndReason.COMPLETED, 32, scores(40, 30, 20)), rules());
        assertThat(verdict.outcome()).isEqualTo(Outcome.VALIDATED);
        assertThat(verdict.scorePix()).isEqualTo(90);
        assertThat(verdict.globalLevel()).isEqualTo(Samples.NOVICE);
        assertThat(verdict.comment()).isNull();
        assertThat(verdict.degraded()).isFalse();
    }

    @Test
    void theScoreStopsAtTheHighestOfTheVersion() {
        int[] all = new int[16];
        Arrays.fill(all, 56);
        assertThat(Scoring.of(evidence(EndReason.COMPLETED, 32, scores(all)), rules())
                        .scorePix())
                .isEqualTo(895);
    }

    @Test
    void whoLeavesEarlyWithEnoughAnswersHasTheRestCountedAsSkipped() {
        Verdict verdict = Scoring.of(new Evidence(EndReason.CANDIDATE, 20, scores(50, 50), scores(40, 30)), rules());
        assertThat(verdict.outcome()).isEqualTo(Outcome.VALIDATED);
        assertThat(verdict.scorePix()).isEqualTo(70);
        assertThat(verdict.degraded()).isTrue();
        assertThat(verdict.competences()).isEqualTo(scores(40, 30));
    }

    @Test
    void aTechnicalEndWithEnoughAnswersIsScoredOnTheAnswers() {
        Verdict verdict = Scoring.of(new Evidence(EndReason.TECHNICAL, 20, scores(50, 50), scores(40, 30)), rules());
        assertThat(verdict.scorePix()).isEqualTo(100);
        assertThat(verdict.degraded()).isFalse();
    }

    @Test
    void tooFewAnswersForATechnicalReasonCancels() {
        Verdict verdict = Scoring.of(evidence(EndReason.TECHNICAL, 19, scores(50, 50)), rules());
        assertThat(verdict.outcome()).isEqualTo(Outcome.CANCELLED);
        assertThat(verdict.comment()).isEqualTo(CommentKey.CANCELLED_DUE_TO_LACK_OF_ANSWERS_FOR_TECHNICAL_REASON);
        assertThat(verdict.scorePix()).isZero();
        assertThat(verdict.globalLevel()).isNull();
    }

    @Test
    void tooFewAnswersOtherwiseRejects() {
        for (EndReason reason : List.of(EndReason.CANDIDATE, EndReason.COMPLETED)) {
            Verdict verdict = Scoring.of(evidence(reason, 19, scores(50, 50)), rules());
            assertThat(verdict.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(verdict.comment()).isEqualTo(CommentKey.REJECTED_DUE_TO_LACK_OF_ANSWERS);
            assertThat(verdict.scorePix()).isZero();
        }
    }

    @Test
    void aScoreOfZeroIsRejected() {
        Verdict verdict = Scoring.of(evidence(EndReason.COMPLETED, 32, scores(0, 0, 0)), rules());
        assertThat(verdict.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(verdict.comment()).isEqualTo(CommentKey.REJECTED_DUE_TO_ZERO_PIX_SCORE);
    }

    @Test
    void aScoreBelowTheFirstBandIsCertifiedWithoutAGlobalLevel() {
        for (int[] low : new int[][] {{1}, {63}, {40, 23}}) {
            Verdict verdict = Scoring.of(evidence(EndReason.COMPLETED, 32, scores(low)), rules());
            assertThat(verdict.outcome()).isEqualTo(Outcome.VALIDATED);
            assertThat(verdict.globalLevel()).isNull();
        }
        assertThat(Scoring.of(evidence(EndReason.COMPLETED, 32, scores(40, 24)), rules())
                        .globalLevel())
                .isEqualTo(Samples.NOVICE);
    }

    @Test
    void refusesToDecideWithoutTheScoresItNeeds() {
        Evidence leftWithoutSkips = new Evidence(EndReason.CANDIDATE, 25, scores(8, 8), List.of());
        assertThatThrownBy(() -> Scoring.of(leftWithoutSkips, rules())).isInstanceOf(IllegalArgumentException.class);
        List<CompetenceScore> twice = List.of(new CompetenceScore("1.1", 1, 8), new CompetenceScore("1.1", 2, 16));
        assertThatThrownBy(() -> Scoring.of(evidence(EndReason.COMPLETED, 32, twice), rules()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.1");
    }
}
