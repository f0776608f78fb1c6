package fr.pixemploi.pathway.recommendation.rest;

import fr.pixemploi.pathway.recommendation.domain.words.NoOption;
import fr.pixemploi.pathway.recommendation.domain.words.WhyNoOption;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why there is no way to recommend, in the three ways in which it is said. */
@Schema(name = "NoOption", description = "Why there is no way to recommend.")
record NoOptionView(
        @Schema(
                description =
                        "`unassessed-competences`: no gap is known, and `notAssessed` says what a test should look at first."
                                + " `no-offer-in-reach`: no offer narrows a gap within the limits. `not-all-was-looked-at`: there is more than one call looks at. `fixed-steps-do-not-fit`: what is"
                                + " pinned or added contradicts itself or the person's life. `goal-reached`: it is, and no preparation"
                                + " of a certification fits the limits.",
                examples = "no-offer-in-reach")
        WhyNoOption reason,

        @Schema(examples = "Aucune formation ne comble un écart dans le temps demandé.")
        String french,

        @Schema(examples = "Nous n'avons pas trouvé de cours pour vous. Regardez ce qui peut changer.")
        String easyFrench,

        @Schema(examples = "No offer narrows a gap within the time asked for.")
        String english) {
    static @Nullable NoOptionView of(@Nullable NoOption none) {
        return none == null
                ? null
                : new NoOptionView(
                        none.reason(), none.said().french(), none.said().easy(), none.english());
    }
}
