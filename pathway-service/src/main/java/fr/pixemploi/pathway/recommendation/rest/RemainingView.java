package fr.pixemploi.pathway.recommendation.rest;

import fr.pixemploi.pathway.recommendation.domain.option.Option;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A competence of the goal that is more likely missed than attained after an option. */
@Schema(name = "Remaining")
record RemainingView(
        @Schema(examples = "1.2") String competence,

        @Schema(
                examples =
                        "« Gérer des données » : après ce parcours, le niveau demandé n'est sans doute pas encore atteint.")
        String french,

        @Schema(examples = "Il reste à apprendre : « Gérer des données ».")
        String easyFrench) {
    static RemainingView of(Option.Remaining remaining) {
        return new RemainingView(
                remaining.competence().value(),
                remaining.said().french(),
                remaining.said().easy());
    }
}
