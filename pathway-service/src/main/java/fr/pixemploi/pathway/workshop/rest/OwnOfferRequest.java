package fr.pixemploi.pathway.workshop.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.pathway.catalogue.domain.OfferKind;
import fr.pixemploi.pathway.place.domain.InseeCode;
import fr.pixemploi.pathway.workshop.domain.OwnOffer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a structure is to offer itself.
 *
 * @param addressLines of the place, which has also postcode, town and commune; all left out: at a distance
 * @param costEuros 0 is free
 * @param passNumerique whether a Pass numérique pays it; left out, it does not
 * @param publics FORMACODEs of those for whom it is; left out: everybody
 * @param openToOthers whether people of other structures may come; left out, they may not
 * @param seatsForOthers how many of them in each session at most, who come and who wait; left out, as many as there are seats
 * @param accommodations what is written of needs; of one that is left out people have to ask
 * @param disabilityOfficer whom they ask; left out, nobody is named
 */
@Schema(name = "OwnOfferRequest")
record OwnOfferRequest(
        @NotNull @Schema(description = "What sort of training it is.")
        OfferKind kind,

        @NotBlank
        @Size(max = OwnOfferParts.TITLE)
        @Schema(description = "As people read it.", examples = "Ranger et retrouver ses fichiers")
        String title,

        @NotBlank
        @Size(max = OwnOfferParts.DESCRIPTION)
        @Schema(
                description = "In plain French, never about a person.",
                examples = "Trois matinées, sur vos propres fichiers.")
        String description,

        @NotNull
        @Size(min = 1, max = OwnOfferParts.TARGETS)
        @Schema(description = "From which level to which it leads, in each competence.")
        List<@NotNull @Valid TargetRequest> targets,

        @Nullable
        @Size(min = 1, max = OwnOfferParts.LINES)
        @Schema(description = "Of the place, which has postcode, town and commune too; all left out: at a distance.")
        List<@NotBlank @Size(max = OwnOfferParts.LINE) String> addressLines,

        @Nullable @Pattern(regexp = OwnOfferParts.POSTCODE) @Schema(description = "Of the place.", examples = "03200")
        String postcode,

        @Nullable @Size(min = 1, max = OwnOfferParts.LINE) @Schema(description = "Of the place.")
        String town,

        @Nullable
        @Pattern(regexp = InseeCode.PATTERN)
        @Schema(description = "INSEE code of the place, by which the way there is reckoned.", examples = "03310")
        String commune,

        @NotNull
        @DecimalMin("0")
        @DecimalMax(OwnOfferParts.DEAREST)
        @Schema(description = "What it costs a person; 0 is free.", examples = "0")
        Double costEuros,

        @Nullable @Schema(description = "Whether a Pass numérique pays it; left out, it does not.")
        Boolean passNumerique,

        @Nullable
        @Size(max = OwnOfferParts.PUBLICS)
        @Schema(description = "FORMACODEs of those for whom it is; left out: everybody.")
        List<@NotNull @Pattern(regexp = OwnOfferParts.PUBLIC) String> publics,

        @Nullable @Schema(description = "Whether people of other structures may come; left out, they may not.")
        Boolean openToOthers,

        @Nullable
        @Min(1)
        @Max(OwnSessionRequest.MOST_SEATS)
        @Schema(
                description =
                        "How many of them in each session at most, who come and who wait; left out, as many as there are seats.",
                examples = "2")
        Integer seatsForOthers,

        @Nullable
        @Size(max = AccommodationRequest.MOST)
        @Schema(description = "What is written of needs; of one that is left out people have to ask.")
        List<@NotNull @Valid AccommodationRequest> accommodations,

        @Nullable @Valid @Schema(description = "Whom people ask of needs that are not written; never a person's name.")
        OfficerRequest disabilityOfficer) {
    @AssertTrue(message = "{fr.pixemploi.pathway.workshop.EachNeedOnce.message}")
    @PointsTo("accommodations")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isEachNeedOnce() {
        return AccommodationRequest.eachOnce(accommodations);
    }

    @AssertTrue(message = "{fr.pixemploi.pathway.workshop.WholePlace.message}")
    @PointsTo("commune")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isPlaceWhole() {
        return OwnOfferParts.isPlaceWhole(addressLines, postcode, town, commune);
    }

    OwnOffer.Content toContent() {
        return new OwnOffer.Content(
                kind,
                title,
                description,
                targets.stream().map(TargetRequest::toTarget).toList(),
                OwnOfferParts.place(addressLines, postcode, town, commune),
                OwnOfferParts.cents(costEuros),
                Boolean.TRUE.equals(passNumerique),
                publics == null ? List.of() : publics,
                Boolean.TRUE.equals(openToOthers),
                seatsForOthers,
                accommodations == null
                        ? List.of()
                        : accommodations.stream()
                                .map(AccommodationRequest::toAccommodation)
                                .toList(),
                disabilityOfficer == null ? null : disabilityOfficer.toOfficer());
    }
}
