package fr.pixemploi.pathway.recommendation.domain;

/** The rules that recommendations are computed with today. */
public interface RulesInForce {
    Rules rules();
}
