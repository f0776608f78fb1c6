package fr.pixemploi.certification.candidate.application;

import fr.pixemploi.certification.candidate.domain.Accommodations;
import fr.pixemploi.certification.candidate.domain.Account;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.CandidateEvents;
import fr.pixemploi.certification.candidate.domain.CandidateRefusal;
import fr.pixemploi.certification.candidate.domain.Candidates;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.candidate.domain.Particulars;
import fr.pixemploi.certification.candidate.domain.RoomRevision;
import fr.pixemploi.certification.rules.application.ChooseCleaRule;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionRefusal;
import fr.pixemploi.certification.subscription.application.Subscribe;
import fr.pixemploi.kit.id.ExternalIds;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A centre's manager enrols someone: by name alone, or with the account of a person who has shown enough competences. */
@ApplicationScoped
@Transactional
public class EnrolCandidate {
    private final HoldSession holdSession;
    private final Candidates candidates;
    private final Subscribe subscribe;
    private final ChooseCleaRule chooseCleaRule;
    private final CheckEligibility checkEligibility;
    private final CandidateEvents events;
    private final TellState tellState;
    private final Event<Enrolling> enrolling;
    private final Clock clock;

    EnrolCandidate(
            HoldSession holdSession,
            Candidates candidates,
            Subscribe subscribe,
            ChooseCleaRule chooseCleaRule,
            CheckEligibility checkEligibility,
            CandidateEvents events,
            TellState tellState,
            Event<Enrolling> enrolling,
            Clock clock) {
        this.holdSession = holdSession;
        this.candidates = candidates;
        this.subscribe = subscribe;
        this.chooseCleaRule = chooseCleaRule;
        this.checkEligibility = checkEligibility;
        this.events = events;
        this.tellState = tellState;
        this.enrolling = enrolling;
        this.clock = clock;
    }

    /**
     * Whom to enrol.
     *
     * @param beneficiaryId null when it is not known whose account it will be: the exam room says so
     * @param cleaNumerique whether they sit for CléA numérique beside Pix
     */
    public record Wish(
            @Nullable UUID beneficiaryId,
            Identity identity,
            Particulars particulars,
            double extraTimePercentage,
            Accommodations accommodations,
            boolean cleaNumerique) {}

    public Candidate handle(Caller caller, UUID sessionId, Wish wish) {
        return enrol(holdSession.handle(sessionId, caller.structuresAs(StructureRole.CENTRE_MANAGER)), wish);
    }

    /** @param session of a centre that the caller may enrol for, held */
    public Candidate enrol(Session session, Wish wish) {
        session.requireOpen();
        String externalId = wish.particulars().externalId();
        if (externalId != null && ExternalIds.isPersonal(externalId)) throw new CandidateRefusal.PersonalExternalId();
        Instant now = clock.instant();
        LocalDate today = session.schedule().dayOf(now);
        wish.identity().requireBornBefore(today);
        wish.particulars().requireSeenBy(today);
        checkEligibility.requireAccredited(session, wish.cleaNumerique());
        UUID person = wish.beneficiaryId();
        Account account = person == null
                ? Account.UNKNOWN
                : Account.of(person, checkEligibility.handle(session, person, wish.cleaNumerique()));
        enrolling.fire(new Enrolling(session));
        Candidate candidate = new Candidate(
                Ids.next(),
                session.id(),
                account,
                wish.identity(),
                wish.particulars(),
                wish.extraTimePercentage(),
                wish.accommodations(),
                // The session is held: nobody else gets this number.
                candidates.nextNumber(session.id()),
                now,
                null,
                null,
                null,
                RoomRevision.NONE,
                1);
        candidates.add(candidate);
        subscribe.handle(candidate.id(), person, Certification.PIX, session.versionId());
        if (wish.cleaNumerique())
            subscribe.handle(candidate.id(), person, Certification.CLEA_NUMERIQUE, cleaRule(session));
        if (person != null) events.enrolled(candidate, session);
        tellState.handle(candidate);
        return candidate;
    }

    private String cleaRule(Session session) {
        return chooseCleaRule
                .handle(session.schedule().startsAt().toLocalDate())
                .orElseThrow(SessionRefusal.NoSuchVersion::new)
                .id();
    }
}
