package fr.pixemploi.certification.candidate.rest;

import fr.pixemploi.certification.candidate.application.change.CorrectCandidate;
import fr.pixemploi.certification.candidate.domain.Billing;
import fr.pixemploi.certification.candidate.domain.BirthPlace;
import fr.pixemploi.certification.candidate.domain.Candidate;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.candidate.domain.Particulars;
import fr.pixemploi.certification.candidate.domain.Sex;
import fr.pixemploi.kit.id.ExternalIds;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be said otherwise of a candidate. A field left out stays as it is; null takes it away. */
@Schema(name = "CandidateCorrection")
record CandidateCorrection(
        @NotBlank @Size(max = 100) @Schema(required = false, examples = "Léa")
        String firstName,

        @NotBlank @Size(max = 100) @Schema(required = false, description = "Birth name.", examples = "Exemple")
        String lastName,

        @Nullable @Size(max = 100) @Schema(nullable = true, examples = "Modèle")
        String usageName,

        @NotNull @Schema(required = false) Sex sex,
        @NotNull @Schema(required = false) LocalDate birthDate,

        @NotBlank @Size(max = 100) @Schema(required = false, examples = "Exempleville")
        String birthCity,

        @Nullable @Pattern(regexp = "\\d{5}") @Schema(nullable = true, examples = "75001")
        String birthPostalCode,

        @Nullable @Pattern(regexp = "\\d[0-9AB]\\d{3}") @Schema(nullable = true, examples = "75101")
        String birthInseeCode,

        @NotBlank @Size(max = 100) @Schema(required = false, examples = "France")
        String birthCountry,

        @Nullable @Email @Size(max = 254) @Schema(nullable = true)
        String resultRecipientEmail,

        @Nullable @Email @Size(max = 254) @Schema(nullable = true)
        String convocationEmail,

        @Nullable @Size(min = 1, max = ExternalIds.MAX_LENGTH) @Schema(nullable = true, examples = "VAL-2026-00417")
        String externalId,

        @Schema(nullable = true) Billing.@Nullable Mode billing,

        @Nullable @Pattern(regexp = "\\d{14}/\\S{1,50}") @Schema(nullable = true, examples = "12345678912345/FACT12345")
        String prepaymentCode,

        @NotNull @DecimalMin("0") @DecimalMax("300") @Schema(required = false, examples = "33")
        Double extraTimePercentage,

        @NotNull @Valid @Schema(required = false) AccommodationsView accommodations,
        @Nullable @Valid @Schema(nullable = true) EvidenceView evidence) {

    static CandidateCorrection of(Candidate candidate) {
        Identity identity = candidate.identity();
        BirthPlace place = identity.birthPlace();
        Particulars kept = candidate.particulars();
        return new CandidateCorrection(
                identity.firstName(),
                identity.lastName(),
                identity.usageName(),
                identity.sex(),
                identity.birthDate(),
                place.city(),
                place.postalCode(),
                place.inseeCode(),
                place.country(),
                kept.resultRecipientEmail(),
                kept.convocationEmail(),
                kept.externalId(),
                kept.billingMode(),
                kept.prepaymentCode(),
                candidate.extraTimePercentage(),
                AccommodationsView.of(candidate.accommodations()),
                EvidenceView.of(kept.evidence()));
    }

    CorrectCandidate.Correction wish() {
        return new CorrectCandidate.Correction(
                new Identity(
                        firstName,
                        lastName,
                        usageName == null || usageName.isBlank() ? null : usageName,
                        sex,
                        birthDate,
                        new BirthPlace(birthCity, birthPostalCode, birthInseeCode, birthCountry)),
                new Particulars(
                        convocationEmail,
                        resultRecipientEmail,
                        externalId == null ? null : externalId.strip(),
                        Billing.of(billing, prepaymentCode),
                        EvidenceView.read(evidence)),
                extraTimePercentage,
                accommodations.toAccommodations());
    }
}
