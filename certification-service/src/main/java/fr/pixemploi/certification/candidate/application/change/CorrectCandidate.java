package fr.pixemploi.certification.candidate.application.change;

import fr.pixemploi.certification.candidate.application.TellState;
import fr.pixemploi.certification.candidate.domain.Accommodations;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.CandidateRefusal;
import fr.pixemploi.certification.candidate.domain.Candidates;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.candidate.domain.Particulars;
import fr.pixemploi.kit.id.ExternalIds;
import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/** A centre's manager says otherwise who sits and what is arranged, before the candidate is let in. */
@ApplicationScoped
@Transactional
public class CorrectCandidate {
    private final HoldCandidate holdCandidate;
    private final Candidates candidates;
    private final TellState tellState;
    private final Clock clock;

    CorrectCandidate(HoldCandidate holdCandidate, Candidates candidates, TellState tellState, Clock clock) {
        this.holdCandidate = holdCandidate;
        this.candidates = candidates;
        this.tellState = tellState;
        this.clock = clock;
    }

    /** What becomes of it. */
    public record Correction(
            Identity identity, Particulars particulars, double extraTimePercentage, Accommodations accommodations) {}

    /** @param read the version that the caller saw */
    public Candidate handle(
            Caller caller,
            UUID sessionId,
            UUID candidateId,
            ReadVersion read,
            Function<Candidate, Correction> correction) {
        HoldCandidate.Held held = holdCandidate.handle(caller, sessionId, candidateId);
        Candidate candidate = held.candidate();
        if (!read.is(candidate.version())) throw new CandidateRefusal.ChangedMeanwhile();
        Correction wish = correction.apply(candidate);
        LocalDate today = held.session().schedule().dayOf(clock.instant());
        wish.identity().requireBornBefore(today);
        wish.particulars().requireSeenBy(today);
        String externalId = wish.particulars().externalId();
        if (externalId != null && ExternalIds.isPersonal(externalId)) throw new CandidateRefusal.PersonalExternalId();
        boolean changed = candidate.correct(
                wish.identity(), wish.particulars(), wish.extraTimePercentage(), wish.accommodations());
        if (!changed) return candidate;
        candidates.save(candidate);
        tellState.handle(candidate);
        return candidate;
    }
}
