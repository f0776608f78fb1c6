package fr.pixemploi.certification.candidate.application.change;

import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.CandidateRefusal;
import fr.pixemploi.certification.candidate.domain.Candidates;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A candidate of an open session that the caller manages, both held until the transaction ends. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HoldCandidate {
    private final HoldSession holdSession;
    private final Candidates candidates;

    HoldCandidate(HoldSession holdSession, Candidates candidates) {
        this.holdSession = holdSession;
        this.candidates = candidates;
    }

    /** Both. */
    record Held(Session session, Candidate candidate) {}

    Held handle(Caller caller, UUID sessionId, UUID candidateId) {
        Session session = holdSession.handle(sessionId, caller.structuresAs(StructureRole.CENTRE_MANAGER));
        Candidate candidate = candidates
                .read(candidateId)
                .filter(one -> one.sessionId().equals(sessionId))
                .orElseThrow(CandidateRefusal.NotFound::new);
        session.requireOpen();
        return new Held(session, candidate);
    }
}
