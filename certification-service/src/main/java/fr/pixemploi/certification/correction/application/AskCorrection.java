package fr.pixemploi.certification.correction.application;

import fr.pixemploi.certification.candidate.application.ListCandidates;
import fr.pixemploi.certification.candidate.application.RecallCandidate;
import fr.pixemploi.certification.candidate.domain.Authorisation;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.correction.domain.CorrectionRefusal;
import fr.pixemploi.certification.correction.domain.IdentityCorrection;
import fr.pixemploi.certification.correction.domain.IdentityCorrections;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.certification.session.application.ReadSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** A centre asks to say otherwise who a candidate is who was let in, since a document was seen that says so. */
@ApplicationScoped
@Transactional
public class AskCorrection {
    private final HoldSession holdSession;
    private final ReadSession readSession;
    private final RecallCandidate recallCandidate;
    private final ListCandidates listCandidates;
    private final IdentityCorrections corrections;
    private final Clock clock;

    AskCorrection(
            HoldSession holdSession,
            ReadSession readSession,
            RecallCandidate recallCandidate,
            ListCandidates listCandidates,
            IdentityCorrections corrections,
            Clock clock) {
        this.holdSession = holdSession;
        this.readSession = readSession;
        this.recallCandidate = recallCandidate;
        this.listCandidates = listCandidates;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** What the centre asks. */
    public record Wish(Identity identity, String reason, IdentityCorrection.Proof proof) {}

    /** @param read the version of the candidate that the caller saw */
    public IdentityCorrection handle(Caller caller, UUID sessionId, UUID candidateId, ReadVersion read, Wish wish) {
        // Held: nobody says it otherwise meanwhile.
        Session session = holdSession.handle(sessionId, caller.structuresAs(StructureRole.CENTRE_MANAGER));
        Candidate candidate = recallCandidate
                .handle(candidateId)
                .filter(one -> one.sessionId().equals(sessionId))
                .orElseThrow(CorrectionRefusal.NotFound::new);
        if (!read.is(candidate.version())) throw new CorrectionRefusal.ChangedMeanwhile();
        Authorisation leave = candidate.keptAuthorisation();
        if (leave == null) throw new CorrectionRefusal.NotLetIn();
        if (candidate.identity().equals(wish.identity())) throw new CorrectionRefusal.NothingOtherwise();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate today = session.schedule().dayOf(now);
        wish.identity().requireBornBefore(today);
        if (wish.proof().seenOn().isAfter(today)) throw new CorrectionRefusal.SeenInTheFuture();
        IdentityCorrection asked = new IdentityCorrection(
                Ids.next(),
                candidateId,
                sessionId,
                leave.id(),
                wish.identity(),
                wish.reason(),
                wish.proof(),
                caller.subject(),
                now,
                null,
                null,
                null);
        corrections.add(asked);
        return asked;
    }

    /** The centre takes it back before the jury answers; done again, it changes nothing. */
    public IdentityCorrection withdraw(Caller caller, UUID sessionId, UUID candidateId, UUID id) {
        // Held: the jury does not answer meanwhile.
        holdSession.handle(sessionId, caller.structuresAs(StructureRole.CENTRE_MANAGER));
        IdentityCorrection asked = corrections
                .find(id)
                .filter(it ->
                        it.sessionId().equals(sessionId) && it.candidateId().equals(candidateId))
                .orElseThrow(CorrectionRefusal.NotFound::new);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        IdentityCorrection withdrawn = asked.withdrawn(caller.subject(), now);
        corrections.save(withdrawn);
        return withdrawn;
    }

    /** What a centre asked for a candidate and what was answered; the candidate will know, as of the list of candidates. */
    public List<IdentityCorrection> list(Caller caller, UUID sessionId, UUID candidateId) {
        Session session = readSession.handle(caller, sessionId);
        // Invigilators read sessions too; what is asked of a person is for those who ask.
        if (!caller.has(StructureRole.CENTRE_MANAGER, session.centreId())) throw new CorrectionRefusal.NotFound();
        listCandidates.read(caller, session, candidateId);
        return corrections.ofCandidate(candidateId);
    }

    /** One of them. */
    public IdentityCorrection one(Caller caller, UUID sessionId, UUID candidateId, UUID id) {
        return list(caller, sessionId, candidateId).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(CorrectionRefusal.NotFound::new);
    }
}
