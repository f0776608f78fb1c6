package fr.pixemploi.certification.jury.application;

import fr.pixemploi.certification.candidate.application.RecallCandidate;
import fr.pixemploi.certification.candidate.application.RecordRoomAuthorisation;
import fr.pixemploi.certification.candidate.application.Seated;
import fr.pixemploi.certification.candidate.domain.Authorisation;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.incident.application.TakeInAlerts;
import fr.pixemploi.certification.jury.domain.ReceivedSitting;
import fr.pixemploi.certification.jury.domain.Sittings;
import fr.pixemploi.certification.session.application.HoldSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Keeps a sitting that came back, and scores it under the rules of each certification that was asked for. What is said of it later takes the
 * place of what was said before. That somebody sat says that the exam room let them in, should the word of it come later than the test.
 */
@ApplicationScoped
@Transactional
public class RecordSitting {
    private static final Logger LOG = Logger.getLogger(RecordSitting.class);

    private final Sittings sittings;
    private final RecallCandidate recallCandidate;
    private final RecordRoomAuthorisation recordRoomAuthorisation;
    private final HoldSession holdSession;
    private final TakeInAlerts takeInAlerts;
    private final ScoreCandidate scoreCandidate;

    RecordSitting(
            Sittings sittings,
            RecallCandidate recallCandidate,
            RecordRoomAuthorisation recordRoomAuthorisation,
            HoldSession holdSession,
            TakeInAlerts takeInAlerts,
            ScoreCandidate scoreCandidate) {
        this.sittings = sittings;
        this.recallCandidate = recallCandidate;
        this.recordRoomAuthorisation = recordRoomAuthorisation;
        this.holdSession = holdSession;
        this.takeInAlerts = takeInAlerts;
        this.scoreCandidate = scoreCandidate;
    }

    /**
     * A test came back.
     *
     * @param alerts that an invigilator validated during it
     * @throws IllegalArgumentException when the evidence makes no sense
     */
    public void handle(ReceivedSitting sitting, List<TakeInAlerts.Validated> alerts) {
        Optional<Candidate> candidate = recallCandidate.handle(sitting.candidateId());
        // Held first: the jury decides of it meanwhile, or somebody says who the candidate is.
        candidate.ifPresent(it -> holdSession.handle(it.sessionId()));
        if (!sittings.keep(sitting)) return;
        candidate.ifPresent(it -> takeInAlerts.handle(it.sessionId(), it.id(), alerts));
        if (candidate.isEmpty())
            LOG.warnf("sitting %s is of nobody who was enrolled here; kept unscored", sitting.id());
        else score(sitting.candidateId());
    }

    /** A test that came before it was known with whose account the candidate answers is scored then. */
    void seated(@Observes Seated seated) {
        score(seated.candidateId());
    }

    private void score(UUID candidateId) {
        // Until the word of it comes, all that is known of the authorisation is that it was good when the test began.
        for (Sittings.Start start : sittings.of(candidateId))
            recordRoomAuthorisation.sat(
                    candidateId,
                    start.beneficiaryId(),
                    new Authorisation(start.authorisationId(), start.startedAt(), start.startedAt()));
        scoreCandidate.handle(candidateId);
    }
}
