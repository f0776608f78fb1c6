package fr.pixemploi.pathway.recommendation.domain.option;

import fr.pixemploi.pathway.recommendation.domain.need.Need;

/** Why there is no way to recommend; in French and English for the adviser. */
public enum WhyNoOption {
    UNASSESSED_COMPETENCES(
            "Aucun écart connu, mais le test n'a pas regardé toutes les compétences de l'objectif : faites-les tester d'abord.",
            "No gap is known, but the test did not look at all competences of the goal: have them tested first."),
    FIXED_STEPS_DO_NOT_FIT(
            "Les étapes imposées ne vont pas ensemble, ou pas avec la vie de la personne.",
            "The steps that were pinned do not fit together, or not the person's life."),
    NOT_ALL_WAS_LOOKED_AT(
            "Le catalogue est trop grand pour tout regarder d'un coup : précisez la commune, le trajet ou les dates, puis recommencez.",
            "The catalogue is too large to look at all of it at once: say more of the commune, the travel or the dates, then ask again."),
    NO_OFFER_IN_REACH(
            "Aucune formation du catalogue ne comble un écart dans ce que la vie de la personne permet.",
            "No offer of the catalogue narrows a gap within what the person's life allows."),
    GOAL_REACHED(
            "L'objectif est atteint, et aucune préparation à la certification n'entre dans ce que la vie de la personne permet.",
            "The goal is reached, and no preparation of a certification fits what the person's life allows.");

    private final String french;
    private final String english;

    WhyNoOption(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** Of a need to which there is no option. */
    public static WhyNoOption of(Need need, boolean fixedFit, boolean proven) {
        if (!fixedFit) return FIXED_STEPS_DO_NOT_FIT;
        if (!need.gaps().isEmpty()) return proven ? NO_OFFER_IN_REACH : NOT_ALL_WAS_LOOKED_AT;
        return need.notAssessed().isEmpty() ? GOAL_REACHED : UNASSESSED_COMPETENCES;
    }

    public String french() {
        return french;
    }

    public String english() {
        return english;
    }
}
