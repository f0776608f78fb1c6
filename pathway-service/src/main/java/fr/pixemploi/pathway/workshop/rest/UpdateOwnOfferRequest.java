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

/** What may change of an own offer. A field left out stays as it is; lists are replaced as a whole; null takes away what leads to its place, the most for others, and whom to ask of needs. */
@Schema(name = "UpdateOwnOfferRequest")
record UpdateOwnOfferRequest(
        @NotNull @Schema(required = false) OfferKind kind,

        @NotBlank
        @Size(max = OwnOfferParts.TITLE)
        @Schema(required = false, examples = "Ranger et retrouver ses fichiers")
        String title,

        @NotBlank
        @Size(max = OwnOfferParts.DESCRIPTION)
        @Schema(required = false, examples = "Trois matinées, sur vos propres fichiers.")
        String description,

        @NotNull @Size(min = 1, max = OwnOfferParts.TARGETS) @Schema(required = false)
        List<@NotNull @Valid TargetRequest> targets,

        @Nullable @Size(min = 1, max = OwnOfferParts.LINES) @Schema(nullable = true)
        List<@NotBlank @Size(max = OwnOfferParts.LINE) String> addressLines,

        @Nullable @Pattern(regexp = OwnOfferParts.POSTCODE) @Schema(nullable = true, examples = "03200")
        String postcode,

        @Nullable @Size(min = 1, max = OwnOfferParts.LINE) @Schema(nullable = true)
        String town,

        @Nullable @Pattern(regexp = InseeCode.PATTERN) @Schema(nullable = true, examples = "03310")
        String commune,

        @NotNull @DecimalMin("0") @DecimalMax(OwnOfferParts.DEAREST) @Schema(required = false, examples = "0")
        Double costEuros,

        @NotNull @Schema(required = false) Boolean passNumerique,

        @NotNull @Size(max = OwnOfferParts.PUBLICS) @Schema(required = false)
        List<@NotNull @Pattern(regexp = OwnOfferParts.PUBLIC) String> publics,

        @NotNull @Schema(required = false) Boolean openToOthers,

        @Nullable @Min(1) @Max(OwnSessionRequest.MOST_SEATS) @Schema(nullable = true, examples = "2")
        Integer seatsForOthers,

        @NotNull @Size(max = AccommodationRequest.MOST) @Schema(required = false)
        List<@NotNull @Valid AccommodationRequest> accommodations,

        @Nullable @Valid @Schema(nullable = true) OfficerRequest disabilityOfficer) {
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

    static UpdateOwnOfferRequest of(OwnOffer.Content content) {
        OwnOffer.Place place = content.place();
        return new UpdateOwnOfferRequest(
                content.kind(),
                content.title(),
                content.description(),
                content.targets().stream().map(TargetRequest::of).toList(),
                place == null ? null : place.lines(),
                place == null ? null : place.postcode(),
                place == null ? null : place.town(),
                place == null ? null : place.commune(),
                OwnOfferParts.euros(content.cents()),
                content.passNumerique(),
                content.publics(),
                content.openToOthers(),
                content.seatsForOthers(),
                content.accommodations().stream().map(AccommodationRequest::of).toList(),
                OfficerRequest.of(content.officer()));
    }

    OwnOffer.Content toContent() {
        return new OwnOffer.Content(
                kind,
                title,
                description,
                targets.stream().map(TargetRequest::toTarget).toList(),
                OwnOfferParts.place(addressLines, postcode, town, commune),
                OwnOfferParts.cents(costEuros),
                passNumerique,
                publics,
                openToOthers,
                seatsForOthers,
                accommodations.stream()
                        .map(AccommodationRequest::toAccommodation)
                        .toList(),
                disabilityOfficer == null ? null : disabilityOfficer.toOfficer());
    }
}
