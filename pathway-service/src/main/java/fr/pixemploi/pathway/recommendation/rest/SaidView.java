package fr.pixemploi.pathway.recommendation.rest;

import fr.pixemploi.pathway.recommendation.domain.words.Said;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param easyFrench short sentences, one idea each */
@Schema(name = "SaidToPeople", description = "The same in plain French and in easy French.")
record SaidView(
        @Schema(examples = "Elle ne coûte rien à la personne.")
        String french,

        @Schema(examples = "C'est gratuit.") String easyFrench) {
    static SaidView of(Said said) {
        return new SaidView(said.french(), said.easy());
    }
}
