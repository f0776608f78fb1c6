package fr.pixemploi.pathway.catalogue.rest;

import fr.pixemploi.pathway.catalogue.domain.Offer;
import fr.pixemploi.pathway.catalogue.domain.Target;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An offer as callers see it. */
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

        @Schema(enumeration = {"on-site", "remote", "hybrid"})
        String deliveryMode,

        int hours,
        String town,
        int costEuros,
        String description,
        List<TargetView> targets,
        String accessible,
        String prerequisites) {

    @Schema(name = "OfferTarget")
    record TargetView(@Schema(examples = "1.2") String competence, int fromLevel, int toLevel) {
        static TargetView of(Target target) {
            return new TargetView(
                    target.competence().value(),
                    target.from().value(),
                    target.to().value());
        }
    }

    static OfferView of(Offer offer) {
        return new OfferView(
                offer.id(),
                offer.title(),
                offer.kind().code(),
                offer.body(),
                offer.mode().code(),
                offer.hours(),
                offer.town(),
                offer.costEuros(),
                offer.description(),
                offer.targets().stream().map(TargetView::of).toList(),
                offer.accessible(),
                offer.prerequisites());
    }
}
