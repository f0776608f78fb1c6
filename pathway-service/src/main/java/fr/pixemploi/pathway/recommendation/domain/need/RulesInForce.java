package fr.pixemploi.pathway.recommendation.domain.need;

/** The rules that recommendations are computed with today. */
public interface RulesInForce {
    Rules rules();
}
