package fr.pixemploi.certification.rules.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Scores a certification sitting under a version of the rules: the sum of the competences' pix, capped; with too few answers
 * nothing is certified; who leaves early has the unanswered questions counted as skipped.
 */
public final class Scoring {
    private Scoring() {}

    /**
     * What the sitting is worth.
     *
     * @throws IllegalArgumentException when the evidence lacks the scores to decide on
     */
    public static Verdict of(Evidence evidence, CertificationVersion version) {
        if (evidence.answers() < version.minimumAnswers()) return tooFewAnswers(evidence, version);
        boolean degraded = switch (evidence.endReason()) {
            // Ended by an invigilator or by time: the questions not put are held against nobody less than leaving would
            // be.
            case CANDIDATE, INVIGILATOR, EXPIRED -> true;
            case COMPLETED, TECHNICAL -> false;
        };
        List<CompetenceScore> scores = degraded ? evidence.withSkips() : evidence.measured();
        refuseNonsense(scores);
        int sum = scores.stream().mapToInt(CompetenceScore::pix).sum();
        int score = Math.min(sum, version.maxScore());
        if (score == 0) {
            return new Verdict(
                    version.id(),
                    Outcome.REJECTED,
                    0,
                    null,
                    CommentKey.REJECTED_DUE_TO_ZERO_PIX_SCORE,
                    degraded,
                    scores);
        }
        return new Verdict(
                version.id(), Outcome.VALIDATED, score, version.levelOf(score).orElse(null), null, degraded, scores);
    }

    private static Verdict tooFewAnswers(Evidence evidence, CertificationVersion version) {
        // A failure of ours voids the certification; in any other case the minimum was in the candidate's hands.
        return switch (evidence.endReason()) {
            case TECHNICAL ->
                nothingCertified(
                        Outcome.CANCELLED,
                        CommentKey.CANCELLED_DUE_TO_LACK_OF_ANSWERS_FOR_TECHNICAL_REASON,
                        evidence,
                        version);
            case CANDIDATE, COMPLETED, INVIGILATOR, EXPIRED ->
                nothingCertified(Outcome.REJECTED, CommentKey.REJECTED_DUE_TO_LACK_OF_ANSWERS, evidence, version);
        };
    }

    private static Verdict nothingCertified(
            Outcome outcome, CommentKey comment, Evidence evidence, CertificationVersion version) {
        return new Verdict(version.id(), outcome, 0, null, comment, false, evidence.measured());
    }

    private static void refuseNonsense(List<CompetenceScore> scores) {
        if (scores.isEmpty()) throw new IllegalArgumentException("a sitting with enough answers has no scores");
        Set<String> seen = new HashSet<>();
        for (CompetenceScore score : scores) {
            if (!seen.add(score.competence())) {
                throw new IllegalArgumentException("competence " + score.competence() + " is scored twice");
            }
        }
    }
}
