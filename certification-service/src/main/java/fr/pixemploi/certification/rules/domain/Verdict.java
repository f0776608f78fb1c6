package fr.pixemploi.certification.rules.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sitting is worth under a version of the rules.
 *
 * @param versionId the rules it was decided under
 * @param scorePix certified score; zero when nothing is certified
 * @param globalLevel null below the first band, and when nothing is certified
 * @param comment why not, when not validated
 * @param degraded true when unanswered questions were counted as skipped
 * @param competences the scores it rests on
 * @param certainty how sure it is; null when there was too little to score
 */
public record Verdict(
        String versionId,
        Outcome outcome,
        int scorePix,
        @Nullable GlobalLevel globalLevel,
        @Nullable CommentKey comment,
        boolean degraded,
        List<CompetenceScore> competences,
        @Nullable Certainty certainty) {
    public Verdict {
        competences = List.copyOf(competences);
    }
}
