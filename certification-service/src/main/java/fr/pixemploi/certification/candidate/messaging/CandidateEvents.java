package fr.pixemploi.certification.candidate.messaging;

import fr.pixemploi.certification.candidate.domain.Authorisation;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.CandidateNews;
import fr.pixemploi.kit.event.Outbox;
import fr.pixemploi.kit.event.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Facts about candidates, for assessment-service which lets them start, and for those who write to people. */
@ApplicationScoped
class CandidateEvents implements CandidateNews {
    static final String TOPIC = "certification.candidate";
    static final String ENROLLED = "fr.pixemploi.certification.candidate-enrolled.v1";
    static final String AUTHORISED = "fr.pixemploi.certification.certification-authorised.v1";

    private record CandidateEnrolled(UUID candidateId, UUID sessionId, UUID beneficiaryId) {}

    private record CertificationAuthorised(
            UUID authorisationId,
            UUID candidateId,
            UUID sessionId,
            UUID beneficiaryId,
            Instant authorisedAt,
            Instant validUntil) {}

    private final Outbox outbox;

    CandidateEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void enrolled(Candidate candidate) {
        say(
                candidate,
                ENROLLED,
                new CandidateEnrolled(candidate.id(), candidate.sessionId(), candidate.beneficiaryId()));
    }

    @Override
    public void authorised(Candidate candidate, Authorisation authorisation) {
        say(
                candidate,
                AUTHORISED,
                new CertificationAuthorised(
                        authorisation.id(),
                        candidate.id(),
                        candidate.sessionId(),
                        candidate.beneficiaryId(),
                        authorisation.givenAt(),
                        authorisation.validUntil()));
    }

    private void say(Candidate candidate, String type, Object data) {
        outbox.append(
                OutgoingEvent.fact(TOPIC, type, candidate.id(), candidate.version(), candidate.beneficiaryId(), data));
    }
}
