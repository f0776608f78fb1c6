package fr.pixemploi.certification.rules.domain;

import fr.pixemploi.certification.rules.domain.ability.Abilities;
import fr.pixemploi.certification.rules.domain.ability.PossibleScores;
import fr.pixemploi.certification.rules.domain.ability.ScoreScale;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scores a certification sitting under a version of the rules, from what the answers say of all abilities together: each competence's
 * level and pix are those of its mean under the version's cuts, the score is the sum of the pix, capped; with too few answers nothing
 * is certified; who leaves early has the unanswered questions counted as skipped. The same evidence gives the same verdict to the bit.
 */
public final class Scoring {
    private Scoring() {}

    /**
     * What the sitting is worth.
     *
     * @throws IllegalArgumentException when the evidence has enough answers and measures nothing
     */
    public static Verdict of(Evidence evidence, CertificationVersion version) {
        if (evidence.answers() < version.minimumAnswers()) return tooFewAnswers(evidence, version);
        boolean degraded = switch (evidence.endReason()) {
            // Ended by an invigilator or by time: the questions not put are held against nobody less than leaving would
            // be.
            case CANDIDATE, INVIGILATOR, EXPIRED -> true;
            case COMPLETED, TECHNICAL -> false;
        };
        Abilities abilities = degraded ? evidence.withSkips() : evidence.measured();
        if (abilities.size() == 0) throw new IllegalArgumentException("a sitting with enough answers measures nothing");
        List<CompetenceScore> scores = scores(abilities, version.scale());
        int sum = scores.stream().mapToInt(CompetenceScore::pix).sum();
        int score = Math.min(sum, version.maxScore());
        GlobalLevel level = version.levelOf(score).orElse(null);
        Certainty certainty = certainty(abilities, scores, level, version);
        if (score == 0) {
            return new Verdict(
                    version.id(),
                    Outcome.REJECTED,
                    0,
                    null,
                    CommentKey.REJECTED_DUE_TO_ZERO_PIX_SCORE,
                    degraded,
                    scores,
                    certainty);
        }
        return new Verdict(version.id(), Outcome.VALIDATED, score, level, null, degraded, scores, certainty);
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
        return new Verdict(
                version.id(), outcome, 0, null, comment, false, scores(evidence.measured(), version.scale()), null);
    }

    private static List<CompetenceScore> scores(Abilities abilities, ScoreScale scale) {
        List<CompetenceScore> scores = new ArrayList<>();
        for (int i = 0; i < abilities.size(); i++) {
            String competence = abilities.competences().get(i);
            double mean = abilities.mean().get(i);
            scores.add(new CompetenceScore(competence, scale.level(competence, mean), scale.pix(competence, mean)));
        }
        return scores;
    }

    private static Certainty certainty(
            Abilities abilities,
            List<CompetenceScore> scores,
            @Nullable GlobalLevel level,
            CertificationVersion version) {
        PossibleScores possible = PossibleScores.of(abilities, version.scale(), version.maxScore());
        List<Certainty.OfCompetence> each = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            CompetenceScore score = scores.get(i);
            double mean = abilities.mean().get(i);
            double sd = abilities.sd(i);
            each.add(new Certainty.OfCompetence(
                    score.competence(),
                    mean,
                    sd,
                    version.scale().levelChance(score.competence(), score.level(), mean, sd)));
        }
        return new Certainty(
                possible.mean(),
                possible.sd(),
                level == null
                        ? possible.chance(0, version.levels().getFirst().fromPix() - 1)
                        : possible.chance(level.fromPix(), level.toPix()),
                each);
    }
}
