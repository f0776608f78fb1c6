package fr.pixemploi.certification.candidate.rest;

import fr.pixemploi.certification.candidate.domain.Authorisation;
import fr.pixemploi.certification.candidate.domain.Billing;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.candidate.domain.Progress;
import fr.pixemploi.certification.candidate.domain.Sex;
import fr.pixemploi.certification.session.domain.Cancellation;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A candidate as the people of the centre see them. */
@Schema(name = "Candidate")
record CandidateView(
        UUID id,
        UUID sessionId,

        @Schema(description = "Whose account the candidate answers with; absent until that is known.") @Nullable
        UUID beneficiaryId,

        @Schema(
                description =
                        "Competences at level 1 or more that were known when the account became known; absent before. Too few are a fact for "
                                + "the jury, and no reason to send somebody home who sits already.",
                examples = "5")
        @Nullable
        Integer eligibleCompetences,

        @Schema(
                description =
                        "Whether a badge that was known then opens CléA numérique; absent before. For who sits for it at the door without, a "
                                + "fact for the jury.")
        @Nullable
        Boolean cleaOpened,

        @Schema(
                description =
                        "The exam room seated here an account that another candidate of the session has. The seat counts once the room takes the other one back.")
        boolean accountContested,

        @Schema(description = "What the exam room calls the candidate by, where names are not known.", examples = "7")
        int number,

        String firstName,
        String lastName,
        @Nullable String usageName,
        Sex sex,
        LocalDate birthDate,
        String birthCity,
        @Nullable String birthPostalCode,
        @Nullable String birthInseeCode,
        String birthCountry,
        @Nullable String resultRecipientEmail,
        @Nullable String convocationEmail,

        @Schema(description = "What the centre's own system calls the candidate.") @Nullable
        String externalId,

        Billing.@Nullable Mode billing,
        @Nullable String prepaymentCode,
        double extraTimePercentage,
        AccommodationsView accommodations,
        @Nullable EvidenceView evidence,

        @Schema(enumeration = {"enrolled", "cancelled", "authorised", "tested", "published"})
        String status,

        OffsetDateTime enrolledAt,
        @Nullable OffsetDateTime cancelledAt,

        @Schema(description = "In the centre's words.") @Nullable
        String cancellationReason,

        @Nullable OffsetDateTime authorisedAt,
        @Nullable ResultView result,

        @Schema(
                description =
                        "`waiting` while the jury has not answered what the centre asked to correct of the identity; absent otherwise.",
                enumeration = "waiting")
        @Nullable
        String identityCorrection,

        @Schema(description = "Absent when the candidate does not sit for CléA numérique.") @Nullable
        CleaView cleaNumerique) {
    static CandidateView of(Progress progress, PublishedResults.Words results) {
        Candidate candidate = progress.candidate();
        Identity identity = candidate.identity();
        Cancellation cancellation = candidate.cancellation();
        return new CandidateView(
                candidate.id(),
                candidate.sessionId(),
                candidate.beneficiaryId().orElse(null),
                candidate.account().eligibleCompetences(),
                candidate.account().cleaOpened(),
                candidate.account().isContested(),
                candidate.number(),
                identity.firstName(),
                identity.lastName(),
                identity.usageName(),
                identity.sex(),
                identity.birthDate(),
                identity.birthPlace().city(),
                identity.birthPlace().postalCode(),
                identity.birthPlace().inseeCode(),
                identity.birthPlace().country(),
                candidate.particulars().resultRecipientEmail(),
                candidate.particulars().convocationEmail(),
                candidate.particulars().externalId(),
                candidate.particulars().billingMode(),
                candidate.particulars().prepaymentCode(),
                candidate.extraTimePercentage(),
                AccommodationsView.of(candidate.accommodations()),
                EvidenceView.of(candidate.particulars().evidence()),
                progress.status().label(),
                candidate.enrolledAt().atOffset(ZoneOffset.UTC),
                cancellation == null ? null : cancellation.at().atOffset(ZoneOffset.UTC),
                cancellation == null ? null : cancellation.reason(),
                candidate
                        .authorisation()
                        .map(Authorisation::givenAt)
                        .map(moment -> moment.atOffset(ZoneOffset.UTC))
                        .orElse(null),
                results.pix(),
                progress.askedIdentity().waits() ? "waiting" : null,
                results.clea());
    }
}
