package fr.pixemploi.pathway.recommendation.rest;

import fr.pixemploi.pathway.engagement.domain.Week;
import fr.pixemploi.pathway.recommendation.domain.Recommendation;
import fr.pixemploi.pathway.recommendation.domain.option.Otherwise;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would bring more if it were so. */
@Schema(name = "WhatWouldChange")
record OtherwiseView(
        @Schema(
                description = "What would be otherwise; it goes into `constraints` of a new request.",
                examples = "computer-lent")
        String change,

        @Schema(description = "Beyond the first option, from 0 to 1.")
        double moreGain,

        @Schema(examples = "Avec un ordinateur prêté et une connexion")
        String french,

        @Schema(examples = "Avec un ordinateur prêté") String easyFrench,

        @Schema(description = "The best way then. It cannot be prescribed: ask again first.")
        OptionView option) {
    private static final double TEN_THOUSAND = 10_000;

    static OtherwiseView of(Otherwise otherwise, List<Week> weeks, Recommendation.Basis basis) {
        return new OtherwiseView(
                otherwise.change(),
                otherwise.gain() / TEN_THOUSAND,
                otherwise.said().french(),
                otherwise.said().easy(),
                OptionView.of(otherwise.option(), weeks, basis));
    }
}
