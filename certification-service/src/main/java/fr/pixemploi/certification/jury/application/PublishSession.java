package fr.pixemploi.certification.jury.application;

import fr.pixemploi.certification.candidate.application.RecallCandidate;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.certificate.application.IssueCertificate;
import fr.pixemploi.certification.jury.domain.ErasedOutcomes;
import fr.pixemploi.certification.jury.domain.ExaminedCandidate;
import fr.pixemploi.certification.jury.domain.Publication;
import fr.pixemploi.certification.jury.domain.Sittings;
import fr.pixemploi.certification.letter.application.AnnounceResults;
import fr.pixemploi.certification.rules.domain.Outcome;
import fr.pixemploi.certification.session.application.HoldSession;
import fr.pixemploi.certification.session.application.RecordPublication;
import fr.pixemploi.certification.session.domain.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The jury publishes the results of a finalized session; who is validated gets a certificate, and who wanted to know of
 * the results is told once that they are out. Repeating it adds nothing, save results that arrived since.
 */
@ApplicationScoped
@Transactional
public class PublishSession {
    private final HoldSession holdSession;
    private final RecordPublication recordPublication;
    private final Sittings sittings;
    private final ErasedOutcomes erasedOutcomes;
    private final RecallCandidate recallCandidate;
    private final IssueCertificate issueCertificate;
    private final AnnounceResults announceResults;
    private final Clock clock;

    PublishSession(
            HoldSession holdSession,
            RecordPublication recordPublication,
            Sittings sittings,
            ErasedOutcomes erasedOutcomes,
            RecallCandidate recallCandidate,
            IssueCertificate issueCertificate,
            AnnounceResults announceResults,
            Clock clock) {
        this.holdSession = holdSession;
        this.recordPublication = recordPublication;
        this.sittings = sittings;
        this.erasedOutcomes = erasedOutcomes;
        this.recallCandidate = recallCandidate;
        this.issueCertificate = issueCertificate;
        this.announceResults = announceResults;
        this.clock = clock;
    }

    public Publication handle(UUID sessionId) {
        Session session = holdSession.handle(sessionId);
        session.requireFinalized();
        Instant now = clock.instant();
        List<ExaminedCandidate> candidates = sittings.ofSession(sessionId);
        session.requireBack(
                candidates.stream().filter(ExaminedCandidate::isAwaited).count());
        Publication publication = erasedOutcomes.ofSession(sessionId);
        List<UUID> newlyPublished = new ArrayList<>();
        for (ExaminedCandidate examined : candidates) {
            ExaminedCandidate.Sitting sitting = examined.sitting();
            if (sitting == null) continue;
            boolean newly = sitting.publishedAt() == null;
            if (newly) {
                publish(session, examined.candidateId(), sitting, now);
                newlyPublished.add(examined.candidateId());
            }
            publication = publication.plus(sitting.verdict().outcome(), newly);
        }
        recordPublication.handle(session, now);
        announceResults.handle(session, newlyPublished, now);
        return publication;
    }

    private void publish(Session session, UUID candidateId, ExaminedCandidate.Sitting sitting, Instant now) {
        sittings.markPublished(sitting.id(), now);
        if (sitting.verdict().outcome() != Outcome.VALIDATED) return;
        Candidate candidate = recallCandidate
                .handle(candidateId)
                .orElseThrow(() -> new IllegalStateException("a sitting without its candidate " + candidateId));
        issueCertificate.handle(session, candidate, sitting.verdict(), sitting.completedAt(), now);
    }
}
