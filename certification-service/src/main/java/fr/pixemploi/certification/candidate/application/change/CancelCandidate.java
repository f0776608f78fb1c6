package fr.pixemploi.certification.candidate.application.change;

import fr.pixemploi.certification.candidate.application.TellState;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.Candidates;
import fr.pixemploi.certification.session.domain.Cancellation;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A centre's manager says that a candidate will not come. Saying so again changes nothing. */
@ApplicationScoped
@Transactional
public class CancelCandidate {
    private final HoldCandidate holdCandidate;
    private final Candidates candidates;
    private final TellState tellState;
    private final Event<CandidateCancelled> news;
    private final Clock clock;

    CancelCandidate(
            HoldCandidate holdCandidate,
            Candidates candidates,
            TellState tellState,
            Event<CandidateCancelled> news,
            Clock clock) {
        this.holdCandidate = holdCandidate;
        this.candidates = candidates;
        this.tellState = tellState;
        this.news = news;
        this.clock = clock;
    }

    public Candidate handle(Caller caller, UUID sessionId, UUID candidateId, String reason) {
        Candidate candidate =
                holdCandidate.handle(caller, sessionId, candidateId).candidate();
        if (!candidate.cancel(new Cancellation(clock.instant().truncatedTo(ChronoUnit.MILLIS), reason)))
            return candidate;
        candidates.save(candidate);
        tellState.handle(candidate);
        news.fire(new CandidateCancelled(sessionId, candidateId));
        return candidate;
    }
}
