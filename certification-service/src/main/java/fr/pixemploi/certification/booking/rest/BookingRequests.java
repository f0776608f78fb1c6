package fr.pixemploi.certification.booking.rest;

import fr.pixemploi.certification.candidate.domain.BirthPlace;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.candidate.domain.Sex;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked of open sessions and bookings. */
final class BookingRequests {
    private BookingRequests() {}

    /** How far a session is open. */
    @Schema(name = "SessionOpeningRequest")
    record Said(
            @NotNull
            @Min(0)
            @Max(1000)
            @Schema(
                    description =
                            "For people whom the centre does not know, beside those whom it enrols itself; 0 closes it.",
                    examples = "8")
            Integer places,

            @NotNull @Schema(description = "When they may book, at the latest.")
            OffsetDateTime until) {}

    /** Who books, as the identity document says. */
    @Schema(name = "BookingRequest")
    record Booked(
            @NotBlank @Size(max = 100) @Schema(examples = "Léa")
            String firstName,

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
            @Schema(
                    description = "Needed unless birthPostalCode is given; abroad it begins with 99.",
                    examples = "75101")
            String birthInseeCode,

            @NotBlank @Size(max = 100) @Schema(examples = "France")
            String birthCountry,

            @Nullable
            @Schema(
                    description = "Whether they sit for CléA numérique beside Pix, in the same test.",
                    examples = "false")
            Boolean cleaNumerique) {
        Identity identity() {
            return new Identity(
                    firstName,
                    lastName,
                    usageName == null || usageName.isBlank() ? null : usageName,
                    sex,
                    birthDate,
                    new BirthPlace(birthCity, birthPostalCode, birthInseeCode, birthCountry));
        }

        boolean both() {
            return Boolean.TRUE.equals(cleaNumerique);
        }
    }

    /** Why a booking is declined. */
    @Schema(name = "BookingDeclinedRequest")
    record Declined(
            @NotBlank
            @Size(max = 500)
            @Schema(description = "The person reads it.", examples = "La session est réservée à un groupe.")
            String reason) {}
}
