package fr.pixemploi.certification.finalization.domain;

/** Where the rules of finalisation are written. */
public interface FinalizationRulesBook {
    FinalizationRules rules();
}
