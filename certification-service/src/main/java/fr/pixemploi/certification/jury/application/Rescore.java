package fr.pixemploi.certification.jury.application;

import fr.pixemploi.certification.jury.domain.Asked;
import fr.pixemploi.certification.jury.domain.Decision;
import fr.pixemploi.certification.jury.domain.JuryFile;
import fr.pixemploi.certification.jury.domain.JuryFiles;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.certification.session.application.ReadSession;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Scores the tests of a session again from what is kept: first as a report of what would be otherwise, then for good. People are told of it
 * when the results are published again.
 */
@ApplicationScoped
@Transactional
public class Rescore {
    private final HoldSession holdSession;
    private final ReadSession readSession;
    private final JuryFiles files;
    private final ScoreCandidate scoreCandidate;

    Rescore(HoldSession holdSession, ReadSession readSession, JuryFiles files, ScoreCandidate scoreCandidate) {
        this.holdSession = holdSession;
        this.readSession = readSession;
        this.files = files;
        this.scoreCandidate = scoreCandidate;
    }

    /**
     * What would be otherwise.
     *
     * @param before what the rules said last, or null when the test was not scored
     * @param overridden the jury decided of it: its word stays
     */
    public record Difference(
            UUID candidateId,
            Certification certification,
            @Nullable Decision before,
            Decision after,
            boolean overridden,
            boolean published) {}

    public List<Difference> report(Caller caller, UUID sessionId) {
        // Nothing is changed: nobody waits for a report.
        readSession.handle(caller, sessionId);
        return differences(caller, sessionId);
    }

    /** @return what became otherwise */
    public List<Difference> apply(Caller caller, UUID sessionId) {
        holdSession.handle(sessionId).requireFinalized();
        List<Difference> differences = differences(caller, sessionId);
        files.decide(differences.stream().map(Difference::after).toList());
        return differences;
    }

    private List<Difference> differences(Caller caller, UUID sessionId) {
        List<Difference> all = new ArrayList<>();
        for (JuryFile file : files.ofSession(sessionId)) {
            for (Decision after : scoreCandidate.differences(file, caller.subject())) {
                Asked one = file.asked().stream()
                        .filter(it -> it.subscription().id().equals(after.subscriptionId()))
                        .findFirst()
                        .orElseThrow();
                all.add(new Difference(
                        file.candidateId(),
                        one.subscription().certification(),
                        one.scored().orElse(null),
                        after,
                        one.overridden().isPresent(),
                        one.told().isPresent()));
            }
        }
        return all;
    }
}
