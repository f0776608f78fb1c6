package fr.pixemploi.pathway.workshop.rest;

import fr.pixemploi.pathway.catalogue.domain.OfferKind;
import fr.pixemploi.pathway.workshop.domain.OwnOffer;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a structure offers itself.
 *
 * @param addressLines absent, as postcode, town and commune, of what is at a distance
 * @param publics FORMACODEs of those for whom it is; none: everybody
 * @param seatsForOthers in each session at most; absent where they are not told apart
 * @param accommodations what is written of needs; of others people have to ask
 * @param disabilityOfficer whom they ask; absent where the structure names nobody
 * @param closed true once it is proposed to nobody any more
 */
@Schema(name = "OwnOffer")
record OwnOfferView(
        UUID id,
        UUID structureId,
        OfferKind kind,

        @Schema(examples = "Ranger et retrouver ses fichiers")
        String title,

        String description,
        List<TargetRequest> targets,
        @Nullable List<String> addressLines,
        @Nullable String postcode,
        @Nullable String town,
        @Nullable String commune,
        double costEuros,
        boolean passNumerique,
        List<String> publics,
        boolean openToOthers,
        @Nullable Integer seatsForOthers,
        List<AccommodationRequest> accommodations,
        @Nullable OfficerRequest disabilityOfficer,
        boolean closed,
        long version) {
    static OwnOfferView of(OwnOffer offer) {
        OwnOffer.Content content = offer.content();
        OwnOffer.Place place = content.place();
        return new OwnOfferView(
                offer.id(),
                offer.structureId(),
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
                OfficerRequest.of(content.officer()),
                offer.closed(),
                offer.version());
    }
}
