package fr.pixemploi.certification.jury.application;

import fr.pixemploi.certification.candidate.application.RecallCandidate;
import fr.pixemploi.certification.jury.domain.JuryRefusal;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.certification.session.domain.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Holds the session of a candidate: what is read of the candidate after it is so until the transaction ends. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HoldCandidate {
    private final RecallCandidate recallCandidate;
    private final HoldSession holdSession;

    HoldCandidate(RecallCandidate recallCandidate, HoldSession holdSession) {
        this.recallCandidate = recallCandidate;
        this.holdSession = holdSession;
    }

    Session handle(UUID candidateId) {
        return holdSession.handle(recallCandidate
                .handle(candidateId)
                .orElseThrow(JuryRefusal.NotFound::new)
                .sessionId());
    }
}
