package fr.pixemploi.certification.jury.application;

import fr.pixemploi.certification.jury.domain.Asked;
import fr.pixemploi.certification.jury.domain.BackSitting;
import fr.pixemploi.certification.jury.domain.Decision;
import fr.pixemploi.certification.jury.domain.JuryFile;
import fr.pixemploi.certification.jury.domain.JuryFiles;
import fr.pixemploi.certification.jury.domain.ReadEvidence;
import fr.pixemploi.certification.rules.application.RecallVersion;
import fr.pixemploi.certification.rules.domain.Scoring;
import fr.pixemploi.certification.rules.domain.Verdict;
import fr.pixemploi.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

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
    private final Clock clock;

    ScoreCandidate(JuryFiles files, ReadEvidence readEvidence, RecallVersion recallVersion, Clock clock) {
        this.files = files;
        this.readEvidence = readEvidence;
        this.recallVersion = recallVersion;
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
        if (sitting == null) return List.of();
        Instant now = clock.instant();
        List<Decision> scores = new ArrayList<>();
        for (Asked one : file.asked()) {
            Decision score = score(one, sitting, author, now);
            if (one.scored().filter(before -> isSame(before, score)).isEmpty()) scores.add(score);
        }
        return scores;
    }

    private static boolean isSame(Decision before, Decision after) {
        return before.outcome() == after.outcome()
                && before.comment() == after.comment()
                && java.util.Objects.equals(before.verdict(), after.verdict());
    }

    private Decision score(Asked one, BackSitting sitting, String author, Instant now) {
        Verdict verdict = Scoring.of(
                readEvidence.of(sitting.document()),
                recallVersion.handle(one.subscription().versionId()));
        return new Decision(
                Ids.next(),
                one.subscription().id(),
                one.decisions().size() + 1,
                Decision.Kind.SCORED,
                sitting.id(),
                sitting.told(),
                verdict.outcome(),
                verdict.comment(),
                verdict,
                null,
                author,
                null,
                now);
    }
}
