package fr.pixemploi.certification.candidate.application;

import fr.pixemploi.certification.candidate.domain.Authorisation;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.CandidateEvents;
import fr.pixemploi.certification.candidate.domain.CandidateRefusal;
import fr.pixemploi.certification.candidate.domain.Candidates;
import fr.pixemploi.certification.rules.application.RecallVersion;
import fr.pixemploi.certification.rules.domain.CertificationVersion;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** An invigilator lets a candidate start, once; asking again gives the same authorisation. */
@ApplicationScoped
@Transactional
public class AuthoriseCandidate {
    private final HoldSession holdSession;
    private final RecallVersion recallVersion;
    private final Candidates candidates;
    private final CandidateEvents events;
    private final TellState tellState;
    private final Clock clock;

    AuthoriseCandidate(
            HoldSession holdSession,
            RecallVersion recallVersion,
            Candidates candidates,
            CandidateEvents events,
            TellState tellState,
            Clock clock) {
        this.holdSession = holdSession;
        this.recallVersion = recallVersion;
        this.candidates = candidates;
        this.events = events;
        this.tellState = tellState;
        this.clock = clock;
    }

    public Authorisation handle(Caller caller, UUID candidateId) {
        Set<UUID> centres = caller.structuresAs(StructureRole.INVIGILATOR);
        UUID sessionId = candidates.sessionOf(candidateId, centres).orElseThrow(CandidateRefusal.NotFound::new);
        // Session first, candidate after: read before the lock, an authorisation given meanwhile would be overlooked.
        Session session = holdSession.handle(sessionId, centres);
        Candidate candidate = candidates.find(candidateId).orElseThrow(CandidateRefusal.NotFound::new);
        if (candidate.authorisation().isPresent())
            return candidate.authorisation().get();
        session.requireOpen();
        CertificationVersion version = recallVersion.handle(session.versionId());
        double extra = candidate.extraTimePercentage();
        Authorisation given = candidate.authorise(Ids.next(), clock.instant(), version.authorisationTime(extra));
        candidates.save(candidate);
        events.authorised(candidate, given, version.testTime(extra), version.testQuestions());
        tellState.handle(candidate);
        return given;
    }
}
