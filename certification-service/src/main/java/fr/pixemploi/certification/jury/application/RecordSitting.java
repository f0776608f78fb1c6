package fr.pixemploi.certification.jury.application;

import fr.pixemploi.certification.candidate.application.RecallCandidate;
import fr.pixemploi.certification.candidate.application.RecordRoomAuthorisation;
import fr.pixemploi.certification.candidate.domain.Authorisation;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.jury.domain.ReceivedSitting;
import fr.pixemploi.certification.jury.domain.Sittings;
import fr.pixemploi.certification.rules.application.RecallVersion;
import fr.pixemploi.certification.rules.domain.CertificationVersion;
import fr.pixemploi.certification.rules.domain.Evidence;
import fr.pixemploi.certification.rules.domain.Scoring;
import fr.pixemploi.certification.rules.domain.Verdict;
import fr.pixemploi.certification.session.application.RecallSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Keeps a sitting that came back and scores it under the rules of its session. */
@ApplicationScoped
@Transactional
public class RecordSitting {
    private static final Logger LOG = Logger.getLogger(RecordSitting.class);

    private final Sittings sittings;
    private final RecallCandidate recallCandidate;
    private final RecordRoomAuthorisation recordRoomAuthorisation;
    private final RecallSession recallSession;
    private final RecallVersion recallVersion;

    RecordSitting(
            Sittings sittings,
            RecallCandidate recallCandidate,
            RecordRoomAuthorisation recordRoomAuthorisation,
            RecallSession recallSession,
            RecallVersion recallVersion) {
        this.sittings = sittings;
        this.recallCandidate = recallCandidate;
        this.recordRoomAuthorisation = recordRoomAuthorisation;
        this.recallSession = recallSession;
        this.recallVersion = recallVersion;
    }

    /**
     * Keeps and scores it. A sitting that is there already is scored again from what was said later, as when a faulty question was
     * taken back; once its outcome is published it stays as it is. That somebody sat says that the exam room let them in, should the word
     * of it come later than the test.
     *
     * @throws IllegalArgumentException when the evidence makes no sense
     */
    public void handle(ReceivedSitting sitting, Evidence evidence) {
        Optional<Verdict> verdict = recallCandidate
                .handle(sitting.candidateId())
                .filter(candidate -> candidate
                        .beneficiaryId()
                        .filter(sitting.beneficiaryId()::equals)
                        .isPresent())
                .filter(candidate -> letIn(candidate, sitting))
                .map(candidate -> Scoring.of(evidence, versionOf(candidate)));
        if (verdict.isEmpty()) {
            LOG.warnf("sitting %s was not started with an authorisation of this service; kept unscored", sitting.id());
        }
        if (!sittings.knows(sitting)) sittings.add(sitting, verdict.orElse(null));
        else if (sittings.replace(sitting, verdict.orElse(null)))
            LOG.infof("sitting %s was scored again", sitting.id());
    }

    private boolean letIn(Candidate candidate, ReceivedSitting sitting) {
        boolean known = candidate
                .authorisation()
                .filter(given -> given.id().equals(sitting.authorisationId()))
                .isPresent();
        // Until the word of it comes, all that is known of the authorisation is that it was good when the test began.
        return known
                || recordRoomAuthorisation.sat(
                        candidate.id(),
                        sitting.beneficiaryId(),
                        new Authorisation(sitting.authorisationId(), sitting.startedAt(), sitting.startedAt()));
    }

    private CertificationVersion versionOf(Candidate candidate) {
        return recallVersion.handle(recallSession.handle(candidate.sessionId()).versionId());
    }
}
