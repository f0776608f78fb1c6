package fr.pixemploi.certification.centre.rest;

import fr.pixemploi.certification.centre.domain.CentreKind;
import fr.pixemploi.certification.centre.domain.Place;
import fr.pixemploi.certification.rules.domain.Certification;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked of centres. */
final class CentreRequests {
    private CentreRequests() {}

    /** A structure that becomes a centre. */
    @Schema(name = "CentreRequest")
    record Registered(
            @NotNull @Schema(description = "The structure.", examples = "01940000-0000-7000-8000-00000000000c")
            UUID structureId,

            @NotNull CentreKind kind,

            @Nullable
            @Size(min = 1, max = 200)
            @Schema(
                    description = "The body that coordinates the network; for a network, and for nothing else.",
                    examples = "Réseau d'Exemple")
            String coordinatingBody,

            @Nullable @Valid @Schema(description = "How candidates reach the centre; absent when nobody said.")
            ContactRequest contact) {}

    /** How a centre is agreed. */
    @Schema(name = "CentreAgreement")
    record Agreed(
            @NotNull CentreKind kind,

            @Nullable
            @Size(min = 1, max = 200)
            @Schema(
                    description = "The body that coordinates the network; for a network, and for nothing else.",
                    examples = "Réseau d'Exemple")
            String coordinatingBody,

            @Nullable @Valid @Schema(description = "How candidates reach the centre; absent when nobody said.")
            ContactRequest contact) {}

    /** What a centre is accredited for. */
    @Schema(name = "AccreditationRequest")
    record Granted(
            @NotNull Certification certification,
            @NotNull LocalDate firstDay,

            @Nullable @Schema(description = "Absent when no end was said.")
            LocalDate lastDay) {}

    /** That an accreditation is over before its time. */
    @Schema(name = "AccreditationEnd")
    record Ended(
            @NotNull @Schema(description = "On which it still holds.")
            LocalDate lastDay,

            @NotBlank @Size(max = 500) @Schema(examples = "Le centre ferme.")
            String reason) {}

    /** A venue of a centre. */
    @Schema(name = "CentreVenueRequest")
    record VenueKept(
            @NotBlank @Size(max = 200) @Schema(examples = "Centre Exemple")
            String name,

            @NotBlank @Size(max = 300) @Schema(examples = "1 rue de l'Exemple")
            String address,

            @NotBlank @Size(max = 100) @Schema(examples = "Exempleville")
            String town,

            @NotNull @Pattern(regexp = "\\d{5}") @Schema(examples = "75001")
            String postalCode,

            @Nullable
            @Pattern(regexp = "\\d[0-9AB]\\d{3}")
            @Schema(description = "INSEE code of the commune.", examples = "75101")
            String communeCode,

            @NotBlank @Size(max = 60) @Schema(description = "IANA time zone.", examples = "Europe/Paris")
            String timeZone,

            @Nullable
            @Schema(
                    description =
                            "Whether somebody who uses a wheelchair gets in, sits and finds a toilet; absent when nobody said.",
                    examples = "true")
            Boolean accessible,

            @Nullable
            @Size(min = 1, max = 500)
            @Schema(
                    description = "How one gets in, in plain words; absent when nobody said.",
                    examples = "Entrée de plain-pied. La salle est au premier étage, avec ascenseur.")
            String accessWords,

            @Nullable
            @Min(0)
            @Max(1000)
            @Schema(description = "For candidates and to spare; absent when nobody said.", examples = "21")
            Integer computers) {
        Place place() {
            return new Place(
                    name,
                    address,
                    town,
                    postalCode,
                    communeCode,
                    Place.zone(timeZone),
                    accessible,
                    accessWords,
                    computers);
        }
    }
}
