package fr.pixemploi.certification.invigilation.domain;

/** Where the rules of codes for invigilators are written. */
public interface InvigilationRulesBook {
    InvigilationRules rules();
}
