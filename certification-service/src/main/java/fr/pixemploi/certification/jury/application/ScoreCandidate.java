package fr.pixemploi.certification.jury.application;

import fr.pixemploi.certification.jury.domain.Asked;
import fr.pixemploi.certification.jury.domain.BackSitting;
import fr.pixemploi.certification.jury.domain.Decision;
import fr.pixemploi.certification.jury.domain.JuryFile;
import fr.pixemploi.certification.jury.domain.JuryFiles;
import fr.pixemploi.certification.jury.domain.ReadEvidence;
import fr.pixemploi.certification.rules.application.RecallCleaRule;
import fr.pixemploi.certification.rules.application.RecallVersion;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.certification.rules.domain.CommentKey;
import fr.pixemploi.certification.rules.domain.Outcome;
import fr.pixemploi.certification.rules.domain.Scoring;
import fr.pixemploi.certification.rules.domain.Verdict;
import fr.pixemploi.certification.rules.domain.clea.CleaOutcome;
import fr.pixemploi.certification.rules.domain.clea.CleaScoring;
import fr.pixemploi.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Scores the test of a candidate by the rules, from what is kept of it; who holds their session calls it. Of what people were told nothing
 * changes by itself: there the jury reads first what would.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ScoreCandidate {
    private final JuryFiles files;
    private final ReadEvidence readEvidence;
    private final RecallVersion recallVersion;
    private final RecallCleaRule recallCleaRule;
    private final Clock clock;

    ScoreCandidate(
            JuryFiles files,
            ReadEvidence readEvidence,
            RecallVersion recallVersion,
            RecallCleaRule recallCleaRule,
            Clock clock) {
        this.files = files;
        this.readEvidence = readEvidence;
        this.recallVersion = recallVersion;
        this.recallCleaRule = recallCleaRule;
        this.clock = clock;
    }

    /** Nothing happens while it is not known who sat, or that they were let in; it is called again then. */
    void handle(UUID candidateId) {
        files.ofCandidate(candidateId)
                .filter(file ->
                        file.asked().stream().noneMatch(one -> one.told().isPresent()))
                .ifPresent(file -> files.decide(differences(file, Decision.RULES)));
    }

    /** What the rules say now of the test that is kept, where they did not say so last; nothing without a test. */
    List<Decision> differences(JuryFile file, String author) {
        BackSitting sitting = file.sitting();
        Optional<Asked> pix = file.of(Certification.PIX);
        if (sitting == null || pix.isEmpty()) return List.of();
        Verdict verdict = Scoring.of(
                readEvidence.of(sitting.document()),
                recallVersion.handle(pix.get().subscription().versionId()));
        Instant now = clock.instant();
        List<Decision> scores = new ArrayList<>();
        for (Asked one : file.asked()) {
            Decision score = switch (one.subscription().certification()) {
                case PIX -> score(one, sitting, verdict.outcome(), verdict.comment(), verdict, author, now);
                case CLEA_NUMERIQUE -> clea(one, sitting, verdict, author, now);
            };
            if (one.scored().filter(before -> before.says(score)).isEmpty()) scores.add(score);
        }
        return scores;
    }

    private Decision clea(Asked one, BackSitting sitting, Verdict pix, String author, Instant now) {
        CleaOutcome clea =
                CleaScoring.of(pix, recallCleaRule.handle(one.subscription().versionId()));
        Outcome outcome = switch (clea.result()) {
            case OBTAINED -> Outcome.VALIDATED;
            case REFUSED -> Outcome.REJECTED;
            case CANCELLED -> Outcome.CANCELLED;
        };
        CommentKey comment = switch (clea.reasons().getFirst()) {
            case TOO_FEW_PIX -> CommentKey.REJECTED_CLEA_TOO_FEW_PIX;
            case DEGRADED_SCORE_REFUSED -> CommentKey.REJECTED_CLEA_DEGRADED_SCORE;
            case ENOUGH_PIX, DEGRADED_SCORE_COUNTED, PIX_REJECTED, PIX_CANCELLED -> pix.comment();
        };
        return score(one, sitting, outcome, comment, null, author, now);
    }

    private static Decision score(
            Asked one,
            BackSitting sitting,
            Outcome outcome,
            @Nullable CommentKey comment,
            @Nullable Verdict verdict,
            String author,
            Instant now) {
        return new Decision(
                Ids.next(),
                one.subscription().id(),
                one.nextNumber(),
                Decision.Kind.SCORED,
                sitting.id(),
                sitting.told(),
                outcome,
                comment,
                verdict,
                null,
                author,
                null,
                now);
    }
}
