package fr.pixemploi.certification.candidate.rest;

import fr.pixemploi.certification.candidate.application.EnrolCandidate;
import fr.pixemploi.certification.candidate.domain.Accommodations;
import fr.pixemploi.certification.candidate.domain.Billing;
import fr.pixemploi.certification.candidate.domain.BirthPlace;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Someone to enrol, as the identity document says. */
@Schema(name = "CandidateRequest")
record CandidateRequest(
        @Nullable
        @Schema(description = "Whose account it is; absent when that is not known, which the exam room will say.")
        UUID beneficiaryId,

        @NotBlank @Size(max = 100) @Schema(examples = "Léa") String firstName,

        @NotBlank @Size(max = 100) @Schema(description = "Birth name.", examples = "Exemple")
        String lastName,

        @Nullable
        @Size(max = 100)
        @Schema(description = "The name that the person uses instead of the birth name.", examples = "Modèle")
        String usageName,

        @NotNull Sex sex,
        @NotNull LocalDate birthDate,

        @NotBlank @Size(max = 100) @Schema(examples = "Exempleville")
        String birthCity,

        @Nullable
        @Pattern(regexp = "\\d{5}")
        @Schema(description = "Needed unless birthInseeCode is given.", examples = "75001")
        String birthPostalCode,

        @Nullable
        @Pattern(regexp = "\\d[0-9AB]\\d{3}")
        @Schema(description = "Needed unless birthPostalCode is given; abroad it begins with 99.", examples = "75101")
        String birthInseeCode,

        @NotBlank @Size(max = 100) @Schema(examples = "France")
        String birthCountry,

        @Nullable @Email @Size(max = 254) @Schema(description = "Who gets the results beside the candidate.")
        String resultRecipientEmail,

        @Nullable @Email @Size(max = 254) @Schema(description = "Where the convocation goes.")
        String convocationEmail,

        @Nullable
        @Size(min = 1, max = ExternalIds.MAX_LENGTH)
        @Schema(
                description =
                        "What the centre's own system calls the candidate: no social security number and no address.",
                examples = "VAL-2026-00417")
        String externalId,

        @Schema(description = "How the part of Pix is paid; absent where nobody says.")
        Billing.@Nullable Mode billing,

        @Nullable
        @Pattern(regexp = "\\d{14}/\\S{1,50}")
        @Schema(
                description =
                        "SIRET of who paid before, a slash, number of the invoice; needed for `prepaid` and for nothing else.",
                examples = "12345678912345/FACT12345")
        String prepaymentCode,

        @Nullable
        @DecimalMin("0")
        @DecimalMax("300")
        @Schema(description = "Extra time to answer, in percent.", examples = "33")
        Double extraTimePercentage,

        @Nullable @Valid @Schema(description = "What else is arranged before the test; nothing when absent.")
        AccommodationsView accommodations,

        @Nullable @Valid @Schema(description = "That what entitles to it was seen; absent when it was not.")
        EvidenceView evidence,

        @Nullable
        @Schema(description = "Whether they sit for CléA numérique beside Pix, in the same test.", examples = "false")
        Boolean cleaNumerique) {

    EnrolCandidate.Wish toWish() {
        BirthPlace place = new BirthPlace(birthCity, birthPostalCode, birthInseeCode, birthCountry);
        return new EnrolCandidate.Wish(
                beneficiaryId,
                new Identity(
                        firstName,
                        lastName,
                        usageName == null || usageName.isBlank() ? null : usageName,
                        sex,
                        birthDate,
                        place),
                new Particulars(
                        convocationEmail,
                        resultRecipientEmail,
                        externalId == null ? null : externalId.strip(),
                        Billing.of(billing, prepaymentCode),
                        EvidenceView.read(evidence)),
                extraTimePercentage == null ? 0 : extraTimePercentage,
                accommodations == null ? Accommodations.NONE : accommodations.toAccommodations(),
                sitsForClea());
    }

    boolean sitsForClea() {
        return Boolean.TRUE.equals(cleaNumerique);
    }
}
