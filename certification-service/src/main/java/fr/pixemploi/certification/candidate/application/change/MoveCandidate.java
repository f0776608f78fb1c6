package fr.pixemploi.certification.candidate.application.change;

import fr.pixemploi.certification.candidate.application.CheckEligibility;
import fr.pixemploi.certification.candidate.application.Enrolling;
import fr.pixemploi.certification.candidate.application.TellState;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.CandidateRefusal;
import fr.pixemploi.certification.candidate.domain.Candidates;
import fr.pixemploi.certification.rules.application.ChooseCleaRule;
import fr.pixemploi.certification.rules.domain.clea.CleaRule;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A centre's manager has a candidate come to another session of the same centre, held under the same rules. Two who move people at once,
 * there and back, wait for one another: sessions are held in the order of their ids.
 */
@ApplicationScoped
@Transactional
public class MoveCandidate {
    private final HoldSession holdSession;
    private final HoldCandidate holdCandidate;
    private final ChooseCleaRule chooseCleaRule;
    private final Candidates candidates;
    private final CheckEligibility checkEligibility;
    private final Event<Enrolling> enrolling;
    private final TellState tellState;
    private final TellAppointments tellAppointments;

    MoveCandidate(
            HoldSession holdSession,
            HoldCandidate holdCandidate,
            ChooseCleaRule chooseCleaRule,
            Candidates candidates,
            CheckEligibility checkEligibility,
            Event<Enrolling> enrolling,
            TellState tellState,
            TellAppointments tellAppointments) {
        this.holdSession = holdSession;
        this.holdCandidate = holdCandidate;
        this.chooseCleaRule = chooseCleaRule;
        this.candidates = candidates;
        this.checkEligibility = checkEligibility;
        this.enrolling = enrolling;
        this.tellState = tellState;
        this.tellAppointments = tellAppointments;
    }

    public Candidate handle(Caller caller, UUID sessionId, UUID candidateId, UUID otherId) {
        Set<UUID> centres = caller.structuresAs(StructureRole.CENTRE_MANAGER);
        if (otherId.compareTo(sessionId) < 0) holdSession.handle(otherId, centres);
        HoldCandidate.Held held = holdCandidate.handle(caller, sessionId, candidateId);
        if (otherId.equals(sessionId)) return held.candidate();
        Session other = holdSession.handle(otherId, centres);
        other.requireOpen();
        if (!isAlike(held.session(), other)) throw new CandidateRefusal.OtherRules();
        Candidate candidate = held.candidate();
        if (candidate
                .beneficiaryId()
                .filter(person -> candidates.enrolled(otherId, person))
                .isPresent()) throw new CandidateRefusal.AlreadyEnrolled();
        checkEligibility.requireAccredited(other, candidates.asksForClea(candidateId));
        enrolling.fire(new Enrolling(other));
        candidate.move(otherId, candidates.nextNumber(otherId));
        candidates.save(candidate);
        tellState.handle(candidate);
        tellAppointments.moved(candidate, other);
        return candidate;
    }

    private boolean isAlike(Session one, Session other) {
        return one.centreId().equals(other.centreId())
                && one.versionId().equals(other.versionId())
                && cleaRule(one).equals(cleaRule(other));
    }

    private Optional<String> cleaRule(Session session) {
        return chooseCleaRule
                .handle(session.schedule().startsAt().toLocalDate())
                .map(CleaRule::id);
    }
}
