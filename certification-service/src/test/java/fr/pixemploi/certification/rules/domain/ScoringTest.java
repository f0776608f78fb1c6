package fr.pixemploi.certification.rules.domain;

import static fr.pixemploi.certification.rules.domain.Samples.abilities;
import static fr.pixemploi.certification.rules.domain.Samples.evidence;
import static fr.pixemploi.certification.rules.domain.Samples.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.assessment.engine.CutScores;
import fr.pixemploi.certification.rules.domain.ability.Abilities;
import fr.pixemploi.certification.rules.domain.ability.ScoreScale;
import fr.pixemploi.kit.json.EventJson;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ScoringTest {
    @Test
    void theScoreIsTheSumOfTheCompetences() {
        Verdict verdict = Scoring.of(evidence(EndReason.COMPLETED, 32, abilities(40, 30, 20)), rules());
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
        assertThat(Scoring.of(evidence(EndReason.COMPLETED, 32, abilities(all)), rules())
                        .scorePix())
                .isEqualTo(895);
    }

    @Test
    void whoLeavesEarlyWithEnoughAnswersHasTheRestCountedAsSkipped() {
        Verdict verdict = Scoring.of(evidence(EndReason.CANDIDATE, 20, abilities(50, 50), abilities(40, 30)), rules());
        assertThat(verdict.outcome()).isEqualTo(Outcome.VALIDATED);
        assertThat(verdict.scorePix()).isEqualTo(70);
        assertThat(verdict.degraded()).isTrue();
        assertThat(verdict.competences())
                .containsExactly(new CompetenceScore("c0", 5, 40), new CompetenceScore("c1", 3, 30));
    }

    @Test
    void aTechnicalEndWithEnoughAnswersIsScoredOnTheAnswers() {
        Verdict verdict = Scoring.of(evidence(EndReason.TECHNICAL, 20, abilities(50, 50), abilities(40, 30)), rules());
        assertThat(verdict.scorePix()).isEqualTo(100);
        assertThat(verdict.degraded()).isFalse();
    }

    @Test
    void tooFewAnswersForATechnicalReasonCancels() {
        Verdict verdict = Scoring.of(evidence(EndReason.TECHNICAL, 19, abilities(50, 50)), rules());
        assertThat(verdict.outcome()).isEqualTo(Outcome.CANCELLED);
        assertThat(verdict.comment()).isEqualTo(CommentKey.CANCELLED_DUE_TO_LACK_OF_ANSWERS_FOR_TECHNICAL_REASON);
        assertThat(verdict.scorePix()).isZero();
        assertThat(verdict.globalLevel()).isNull();
    }

    @Test
    void tooFewAnswersOtherwiseRejects() {
        for (EndReason reason : List.of(EndReason.CANDIDATE, EndReason.COMPLETED)) {
            Verdict verdict = Scoring.of(evidence(reason, 19, abilities(50, 50)), rules());
            assertThat(verdict.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(verdict.comment()).isEqualTo(CommentKey.REJECTED_DUE_TO_LACK_OF_ANSWERS);
            assertThat(verdict.scorePix()).isZero();
        }
    }

    @Test
    void aScoreOfZeroIsRejected() {
        Verdict verdict = Scoring.of(evidence(EndReason.COMPLETED, 32, abilities(0, 0, 0)), rules());
        assertThat(verdict.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(verdict.comment()).isEqualTo(CommentKey.REJECTED_DUE_TO_ZERO_PIX_SCORE);
    }

    @Test
    void aScoreBelowTheFirstBandIsCertifiedWithoutAGlobalLevel() {
        for (int[] low : new int[][] {{1}, {63}, {40, 23}}) {
            Verdict verdict = Scoring.of(evidence(EndReason.COMPLETED, 32, abilities(low)), rules());
            assertThat(verdict.outcome()).isEqualTo(Outcome.VALIDATED);
            assertThat(verdict.globalLevel()).isNull();
        }
        assertThat(Scoring.of(evidence(EndReason.COMPLETED, 32, abilities(40, 24)), rules())
                        .globalLevel())
                .isEqualTo(Samples.NOVICE);
    }

    @Test
    void refusesToDecideWithoutTheMeasureItNeeds() {
        Evidence leftWithoutSkips = evidence(EndReason.CANDIDATE, 25, abilities(8, 8), abilities());
        assertThatThrownBy(() -> Scoring.of(leftWithoutSkips, rules())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCompetenceIsJudgedByTheVersionsOwnCuts() {
        Abilities same = abilities(20, 20);
        ScoreScale strict =
                new ScoreScale(8, 3, Samples.SCALE.cuts(), Map.of("c1", new CutScores(List.of(0.0, 0.5, 1.0, 1.5))));

        List<CompetenceScore> scores = Scoring.of(evidence(EndReason.COMPLETED, 32, same), under(strict))
                .competences();

        assertThat(scores).containsExactly(new CompetenceScore("c0", 2, 20), new CompetenceScore("c1", 0, 0));
        assertThat(Scoring.of(evidence(EndReason.COMPLETED, 32, abilities(50, 0)), under(strict))
                        .competences()
                        .getFirst())
                .as("no level above the highest open one")
                .isEqualTo(new CompetenceScore("c0", 3, 24));
    }

    @Test
    void theSameEvidenceGivesTheSameVerdictToTheBit() {
        Evidence evidence = evidence(EndReason.COMPLETED, 32, abilities(0.3, 40, 31, 22, 13, 4, 50, 55, 56));
        assertThat(EventJson.write(Scoring.of(evidence, rules())))
                .isEqualTo(EventJson.write(Scoring.of(evidence, rules())));
    }

    @Test
    void aVerdictSaysHowSureItIsUnlessThereWasTooLittleToScore() {
        Verdict verdict = Scoring.of(evidence(EndReason.COMPLETED, 32, abilities(40, 30, 25)), rules());
        Certainty certainty = Objects.requireNonNull(verdict.certainty());
        assertThat(certainty.sdPix()).isBetween(7.0, 9.0);
        assertThat(certainty.expectedPix()).isBetween(94.0, 96.0);
        assertThat(certainty.levelChance()).isGreaterThan(0.99);
        assertThat(certainty.competences())
                .extracting(Certainty.OfCompetence::competence)
                .containsExactly("c0", "c1", "c2");
        assertThat(Scoring.of(evidence(EndReason.CANDIDATE, 19, abilities(40)), rules())
                        .certainty())
                .isNull();
    }

    private static CertificationVersion under(ScoreScale scale) {
        CertificationVersion rules = rules();
        return new CertificationVersion(
                rules.id(),
                rules.validFrom(),
                rules.validUntil(),
                rules.testQuestions(),
                rules.minimumAnswers(),
                rules.maxScore(),
                rules.validity(),
                rules.minimumCertifiableCompetences(),
                rules.testTime(),
                rules.receptionTime(),
                rules.levels(),
                scale,
                rules.source());
    }
}
