package fr.pixemploi.pathway.recommendation.domain.option;

import fr.pixemploi.pathway.recommendation.domain.need.Need;

/** Why there is no way to recommend; in French and English for the adviser. */
public enum WhyNoOption {
    UNASSESSED_COMPETENCES(
            "Aucun écart connu, mais le test n'a pas regardé toutes les compétences de l'objectif : faites-les tester d'abord.",
            "No gap is known, but the test did not look at all competences of the goal: have them tested first."),
    NO_OFFER_IN_REACH(
            "Aucune formation du catalogue ne comble un écart à partir du niveau de la personne, dans le temps et le mode demandés.",
            "No offer of the catalogue narrows a gap from where the person stands, within the time and mode asked for."),
    GOAL_REACHED(
            "L'objectif est atteint, et aucune préparation à la certification n'entre dans le temps et le mode demandés.",
            "The goal is reached, and no preparation of a certification fits the time and mode asked for.");

    private final String french;
    private final String english;

    WhyNoOption(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** Of a need to which {@link OptionBuilder} found no option. */
    public static WhyNoOption of(Need need) {
        if (!need.gaps().isEmpty()) return NO_OFFER_IN_REACH;
        return need.notAssessed().isEmpty() ? GOAL_REACHED : UNASSESSED_COMPETENCES;
    }

    public String french() {
        return french;
    }

    public String english() {
        return english;
    }
}
