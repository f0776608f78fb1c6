package fr.pixemploi.pathway.recommendation.domain.words;

import fr.pixemploi.pathway.code.Coded;
import fr.pixemploi.pathway.recommendation.domain.need.Need;

/** Why there is no way to recommend. */
public enum WhyNoOption implements Coded {
    UNASSESSED_COMPETENCES,
    /** What the adviser wants contradicts itself or the person's life. */
    FIXED_STEPS_DO_NOT_FIT,
    NOT_ALL_WAS_LOOKED_AT,
    NO_OFFER_IN_REACH,
    GOAL_REACHED;

    /** Of a need to which there is no option. */
    public static WhyNoOption of(Need need, boolean fixedFit, boolean proven) {
        if (!fixedFit) return FIXED_STEPS_DO_NOT_FIT;
        if (!need.gaps().isEmpty()) return proven ? NO_OFFER_IN_REACH : NOT_ALL_WAS_LOOKED_AT;
        return need.notAssessed().isEmpty() ? GOAL_REACHED : UNASSESSED_COMPETENCES;
    }
}
