package fr.pixemploi.certification.candidate.application.change;

import fr.pixemploi.certification.candidate.application.TellState;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.CandidateRefusal;
import fr.pixemploi.certification.candidate.domain.Candidates;
import fr.pixemploi.certification.candidate.domain.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Says otherwise who a candidate is who was let in, and tells whoever said it on. Who may was checked by the caller, who holds the session. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CorrectIdentity {
    private final Candidates candidates;
    private final TellState tellState;
    private final Event<IdentityCorrected> news;

    CorrectIdentity(Candidates candidates, TellState tellState, Event<IdentityCorrected> news) {
        this.candidates = candidates;
        this.tellState = tellState;
        this.news = news;
    }

    /** @param author account of the member of the jury who agreed */
    public void handle(UUID candidateId, Identity identity, String author, Instant now) {
        Candidate candidate = candidates.read(candidateId).orElseThrow(CandidateRefusal.NotFound::new);
        Identity former = candidate.identity();
        if (!candidate.correctIdentity(identity)) return;
        candidates.save(candidate);
        tellState.handle(candidate);
        news.fire(new IdentityCorrected(candidate.sessionId(), candidateId, former, identity, author, now));
    }
}
