package fr.pixemploi.certification.correction.application;

import fr.pixemploi.certification.candidate.application.RecallCandidate;
import fr.pixemploi.certification.candidate.application.change.CorrectIdentity;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.correction.domain.CorrectionRefusal;
import fr.pixemploi.certification.correction.domain.IdentityCorrection;
import fr.pixemploi.certification.correction.domain.IdentityCorrections;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A member of the jury reads what a centre asks, which the candidates are told of, and accepts or refuses it. Accepted, all that says who it
 * is says it rightly at once: the candidacy, the certificate that stands, what Certif'Pro and the passport of skills are told.
 */
@ApplicationScoped
@Transactional
public class AnswerCorrection {
    private final HoldSession holdSession;
    private final RecallCandidate recallCandidate;
    private final CorrectIdentity correctIdentity;
    private final IdentityCorrections corrections;
    private final ReadNews readNews;
    private final Clock clock;

    AnswerCorrection(
            HoldSession holdSession,
            RecallCandidate recallCandidate,
            CorrectIdentity correctIdentity,
            IdentityCorrections corrections,
            ReadNews readNews,
            Clock clock) {
        this.holdSession = holdSession;
        this.recallCandidate = recallCandidate;
        this.correctIdentity = correctIdentity;
        this.corrections = corrections;
        this.readNews = readNews;
        this.clock = clock;
    }

    /**
     * A request, beside who the candidate is now.
     *
     * @param now what is known today
     */
    public record Read(IdentityCorrection correction, Identity now) {
        /** Whether what is asked names the person who is known today. */
        public boolean isSamePerson() {
            return now.isSamePerson(correction.identity());
        }
    }

    /** @param open only those that wait (true) or were answered (false); all when null */
    public List<Read> list(Caller caller, @Nullable Boolean open, @Nullable UUID after, int limit) {
        List<IdentityCorrection> asked = corrections.all(open, after, limit);
        Map<UUID, Candidate> candidates = recallCandidate.handle(
                asked.stream().map(IdentityCorrection::candidateId).collect(Collectors.toSet()));
        tell(
                caller,
                candidates.values().stream()
                        .flatMap(it -> it.beneficiaryId().stream())
                        .toList());
        return asked.stream()
                .flatMap(it -> Stream.ofNullable(candidates.get(it.candidateId()))
                        .map(candidate -> new Read(it, candidate.identity())))
                .toList();
    }

    /**
     * Of one transaction. Given again by the same member, the answer changes nothing. What names another person is accepted once a second member
     * accepts it too.
     */
    public Read handle(Caller caller, UUID id, IdentityCorrection.Outcome outcome, String reason) {
        UUID session = corrections
                .find(id)
                .orElseThrow(CorrectionRefusal.NotFound::new)
                .sessionId();
        // Held: results of it are not published or taken back meanwhile. Read again under it.
        holdSession.handle(session);
        IdentityCorrection asked = corrections.find(id).orElseThrow(CorrectionRefusal.NotFound::new);
        if (asked.isAnswered(outcome, reason, caller.subject())) return read(caller, asked);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        IdentityCorrection answered = asked.answered(
                new IdentityCorrection.Answer(outcome, reason, caller.subject(), now), isSamePerson(asked));
        if (outcome == IdentityCorrection.Outcome.ACCEPTED) requireSameLeave(asked);
        corrections.save(answered);
        if (answered.isAccepted()) correctIdentity.handle(asked.candidateId(), asked.identity(), caller.subject(), now);
        return read(caller, answered);
    }

    private boolean isSamePerson(IdentityCorrection asked) {
        return recallCandidate
                .handle(asked.candidateId())
                .orElseThrow(CorrectionRefusal.NotFound::new)
                .identity()
                .isSamePerson(asked.identity());
    }

    private void requireSameLeave(IdentityCorrection asked) {
        boolean isSame = recallCandidate
                .handle(asked.candidateId())
                .map(Candidate::keptAuthorisation)
                .filter(leave -> leave.id().equals(asked.leave()))
                .isPresent();
        if (!isSame) throw new CorrectionRefusal.LetInAnew();
    }

    private Read read(Caller caller, IdentityCorrection correction) {
        Candidate candidate =
                recallCandidate.handle(correction.candidateId()).orElseThrow(CorrectionRefusal.NotFound::new);
        tell(caller, candidate.beneficiaryId().stream().toList());
        return new Read(correction, candidate.identity());
    }

    private void tell(Caller caller, List<UUID> people) {
        readNews.tellOnceADay(people, new ReadNews.Reading("candidacy", null, "jury", caller.subject()));
    }
}
