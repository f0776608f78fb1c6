package fr.pixemploi.certification.candidate.application;

import fr.pixemploi.certification.candidate.domain.Accommodations;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.CandidateEvents;
import fr.pixemploi.certification.candidate.domain.CandidateRefusal;
import fr.pixemploi.certification.candidate.domain.Candidates;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.candidate.domain.KnownLevels;
import fr.pixemploi.certification.candidate.domain.RoomRevision;
import fr.pixemploi.certification.rules.application.RecallVersion;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.certification.rules.domain.CertificationVersion;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.subscription.application.Subscribe;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.ErasedPeople;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A centre's manager enrols someone who has shown enough competences. */
@ApplicationScoped
@Transactional
public class EnrolCandidate {
    private final HoldSession holdSession;
    private final RecallVersion recallVersion;
    private final Candidates candidates;
    private final KnownLevels knownLevels;
    private final ErasedPeople erasedPeople;
    private final Subscribe subscribe;
    private final CandidateEvents events;
    private final Clock clock;

    EnrolCandidate(
            HoldSession holdSession,
            RecallVersion recallVersion,
            Candidates candidates,
            KnownLevels knownLevels,
            ErasedPeople erasedPeople,
            Subscribe subscribe,
            CandidateEvents events,
            Clock clock) {
        this.holdSession = holdSession;
        this.recallVersion = recallVersion;
        this.candidates = candidates;
        this.knownLevels = knownLevels;
        this.erasedPeople = erasedPeople;
        this.subscribe = subscribe;
        this.events = events;
        this.clock = clock;
    }

    /** Whom to enrol. */
    public record Wish(
            UUID beneficiaryId,
            Identity identity,
            @Nullable String resultRecipientEmail,
            double extraTimePercentage,
            Accommodations accommodations) {}

    public Candidate handle(Caller caller, UUID sessionId, Wish wish) {
        Session session = holdSession.handle(sessionId, caller.structuresAs(StructureRole.CENTRE_MANAGER));
        session.requireOpen();
        Instant now = clock.instant();
        wish.identity().requireBornBefore(session.schedule().dayOf(now));
        if (candidates.enrolled(sessionId, wish.beneficiaryId())) throw new CandidateRefusal.AlreadyEnrolled();
        CertificationVersion version = recallVersion.handle(session.versionId());
        requireEligible(wish.beneficiaryId(), version.minimumCertifiableCompetences());
        Candidate candidate = new Candidate(
                Ids.next(),
                sessionId,
                wish.beneficiaryId(),
                wish.identity(),
                wish.resultRecipientEmail(),
                wish.extraTimePercentage(),
                wish.accommodations(),
                // The session is held: nobody else gets this number.
                candidates.nextNumber(sessionId),
                now,
                null,
                RoomRevision.NONE,
                1);
        candidates.add(candidate);
        subscribe.handle(candidate.id(), wish.beneficiaryId(), Certification.PIX, session.versionId());
        events.enrolled(
                candidate,
                session,
                version.authorisationTime(wish.extraTimePercentage()),
                version.testTime(wish.extraTimePercentage()));
        return candidate;
    }

    private void requireEligible(UUID beneficiaryId, int needed) {
        // Someone erased may still have levels here until the tombstones come; nothing of them counts any more.
        int certifiable = erasedPeople.contains(beneficiaryId) ? 0 : knownLevels.certifiableCompetences(beneficiaryId);
        if (certifiable < needed) throw new CandidateRefusal.NotEligible(certifiable, needed);
    }
}
