package fr.pixemploi.pathway.offer.rest;

import fr.pixemploi.pathway.catalogue.domain.Accommodation;
import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.catalogue.domain.DisabilityOfficer;
import fr.pixemploi.pathway.catalogue.domain.ListedOffer;
import fr.pixemploi.pathway.catalogue.domain.OfferKind;
import fr.pixemploi.pathway.catalogue.domain.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An offer as callers see it. What is absent is not said by whoever offers it.
 *
 * @param kind of sources that do not say it: e-learning where all is at a distance, else training in person
 * @param fundingPossible whether somebody else may pay
 * @param accommodations what its structure writes of needs; of others, and of all of the catalogue, people have to ask
 * @param disabilityContact whether the body names whom to ask about accommodations
 * @param disabilityOfficer how they are reached
 * @param publics FORMACODEs of those for whom it is
 * @param certifications such as RS:5893
 * @param targets what it does for competences
 * @param kilometres from the point of the search to its nearest place, as the crow flies
 * @param nextStart the first day, today or later, on which a session may start that one may still enrol in
 * @param closed true once its source does not offer it any more
 */
@Schema(name = "Offer")
record OfferView(
        UUID id,

        @Schema(examples = "Ranger et retrouver ses fichiers")
        String title,

        @Schema(
                enumeration = {
                    "e-learning",
                    "workshop",
                    "in-person-training",
                    "human-mediation",
                    "certification-preparation"
                })
        String kind,

        @Schema(examples = "Réseau Exemple Numérique") String body,

        @Schema(enumeration = {"on-site", "remote", "hybrid"}) @Nullable
        String deliveryMode,

        @Nullable Integer hours,
        @Nullable Integer hoursAWeek,
        @Nullable String town,
        @Schema(examples = "75011") @Nullable String postcode,
        @Nullable Double kilometres,
        @Nullable BigDecimal costEuros,
        @Nullable Boolean fundingPossible,
        String description,
        List<TargetView> targets,
        @Nullable String accessible,

        @Schema(
                description =
                        "What is written of needs, each met or refused; of a need that is not there, nobody wrote anything. Own offers alone.")
        List<AccommodationView> accommodations,

        boolean disabilityContact,

        @Nullable
        @Schema(
                description =
                        "How the référent handicap is reached, as the source says it; no name is read, though an address may hold one. Absent where it says no way.")
        OfficerView disabilityOfficer,

        @Nullable String prerequisites,
        boolean permanentEntry,
        @Nullable LocalDate nextStart,
        List<String> publics,
        List<String> formacodes,
        List<String> certifications,
        @Schema(examples = "demonstration") String source,
        boolean closed) {

    @Schema(name = "OfferTarget")
    record TargetView(@Schema(examples = "1.2") String competence, int fromLevel, int toLevel) {
        static TargetView of(Target target) {
            return new TargetView(
                    target.competence().value(),
                    target.from().value(),
                    target.to().value());
        }
    }

    /** @param refusedBecause why it cannot be met; absent of what is met */
    @Schema(name = "OfferAccommodation")
    record AccommodationView(
            @Schema(examples = "screen-reader") String need,
            boolean met,

            @Nullable @Schema(examples = "Les postes n'ont pas de lecteur d'écran.")
            String refusedBecause) {
        static AccommodationView of(Accommodation accommodation) {
            return new AccommodationView(accommodation.need(), accommodation.isMet(), accommodation.refusedBecause());
        }
    }

    /**
     * @param service what the body or its service is called
     * @param telephone absent where there is an e-mail alone, and the other way round
     */
    @Schema(name = "OfferDisabilityOfficer")
    record OfficerView(
            @Nullable @Schema(examples = "Mission handicap") String service,

            @Nullable @Schema(examples = "01 99 00 12 34") String telephone,

            @Nullable @Schema(examples = "handicap@exemple.fr")
            String email) {
        static @Nullable OfficerView of(@Nullable DisabilityOfficer officer) {
            return officer == null ? null : new OfficerView(officer.service(), officer.telephone(), officer.email());
        }
    }

    static OfferView of(ListedOffer offer) {
        DeliveryMode mode = offer.mode();
        return new OfferView(
                offer.id(),
                offer.title(),
                kind(offer).code(),
                offer.body(),
                mode == null ? null : mode.code(),
                offer.hours(),
                offer.hoursAWeek(),
                offer.town(),
                offer.postcode(),
                offer.kilometres() == null ? null : Math.round(offer.kilometres() * 10) / 10.0,
                price(offer.priceEuros()),
                offer.fundingPossible(),
                offer.description(),
                offer.targets().stream().map(TargetView::of).toList(),
                offer.accessibility(),
                offer.accommodations().stream().map(AccommodationView::of).toList(),
                offer.disabilityContact(),
                OfficerView.of(offer.officer()),
                offer.conditions(),
                offer.permanentEntry(),
                offer.nextStart(),
                offer.publics(),
                offer.formacodes(),
                offer.certifications(),
                offer.source(),
                offer.closed());
    }

    private static @Nullable BigDecimal price(@Nullable BigDecimal euros) {
        if (euros == null) return null;
        BigDecimal shortest = euros.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static OfferKind kind(ListedOffer offer) {
        OfferKind said = offer.kind();
        if (said != null) return said;
        return offer.mode() == DeliveryMode.REMOTE ? OfferKind.E_LEARNING : OfferKind.IN_PERSON_TRAINING;
    }
}
