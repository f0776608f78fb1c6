package fr.pixemploi.certification.candidate.application.change;

import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.CandidateEvents;
import fr.pixemploi.certification.candidate.domain.Candidates;
import fr.pixemploi.certification.session.application.RecallSession;
import fr.pixemploi.certification.session.application.change.SessionCancelled;
import fr.pixemploi.certification.session.application.change.SessionRescheduled;
import fr.pixemploi.certification.session.domain.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Says of candidates whose account is known that their appointment is another one, or none any more: who was written "come on that day" is
 * written so.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TellAppointments {
    private final Candidates candidates;
    private final RecallSession recallSession;
    private final CandidateEvents events;
    private final Clock clock;

    TellAppointments(Candidates candidates, RecallSession recallSession, CandidateEvents events, Clock clock) {
        this.candidates = candidates;
        this.recallSession = recallSession;
        this.events = events;
        this.clock = clock;
    }

    void moved(Candidate candidate, Session to) {
        if (candidate.beneficiaryId().isPresent()) events.rescheduled(candidate, to, now());
    }

    void handle(@Observes SessionRescheduled news) {
        candidates
                .coming(news.session().id())
                .forEach(candidate -> events.rescheduled(candidate, news.session(), now()));
    }

    void handle(@Observes SessionCancelled news) {
        candidates.coming(news.session().id()).forEach(candidate -> events.cancelled(candidate, news.session(), now()));
    }

    void handle(@Observes CandidateCancelled news) {
        Candidate candidate = candidates.find(news.candidateId()).orElseThrow();
        if (candidate.beneficiaryId().isPresent())
            events.cancelled(candidate, recallSession.handle(news.sessionId()), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
