package fr.pixemploi.certification.candidate.rest;

import fr.pixemploi.certification.candidate.application.ListMyCandidacies;
import fr.pixemploi.certification.candidate.domain.Authorisation;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.CandidateStatus;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.certification.session.domain.SessionStatus;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One's own candidacy: where, when, whether one may start, and what came of it. */
@Schema(name = "Candidacy")
record CandidacyView(
        UUID candidateId,
        UUID sessionId,

        @Schema(enumeration = {"enrolled", "cancelled", "authorised", "tested", "published"})
        String status,

        @Schema(format = "local-date-time", examples = "2026-12-08T09:30:00")
        LocalDateTime startsAt,

        @Schema(examples = "Europe/Paris") String timeZone,
        String venue,
        String town,
        String room,

        @Schema(description = "What else a candidate is told beforehand.")
        ConvocationView convocation,

        @Schema(description = "What a certification sitting is started with; absent until the invigilator gave it.")
        @Nullable
        UUID authorisationId,

        @Nullable OffsetDateTime authorisationValidUntil,
        @Nullable ResultView result,

        @Schema(
                description =
                        "What the jury answered last when the centre asked to correct the identity; absent for most.")
        @Nullable
        AskedIdentityView identityCorrection,

        @Schema(description = "Absent when the candidate does not sit for CléA numérique.") @Nullable
        CleaView cleaNumerique) {
    static CandidacyView of(ListMyCandidacies.Candidacy candidacy, PublishedResults.Words results) {
        Candidate candidate = candidacy.progress().candidate();
        Session session = candidacy.session();
        Optional<Authorisation> authorisation = candidate.authorisation();
        return new CandidacyView(
                candidate.id(),
                session.id(),
                // Nobody is to travel to a session that will not be.
                session.status() == SessionStatus.CANCELLED
                        ? CandidateStatus.CANCELLED.label()
                        : candidacy.progress().status().label(),
                session.schedule().startsAt(),
                session.schedule().zone().getId(),
                session.venue().name(),
                session.venue().town(),
                session.room(),
                ConvocationView.of(candidacy),
                authorisation.map(Authorisation::id).orElse(null),
                authorisation
                        .map(given -> given.validUntil().atOffset(ZoneOffset.UTC))
                        .orElse(null),
                results.pix(),
                AskedIdentityView.of(candidacy.progress().askedIdentity()),
                results.clea());
    }
}
