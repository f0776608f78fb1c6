package fr.pixemploi.certification.incident.domain;

/** Where categories of incidents are written. */
public interface IncidentRulesBook {
    IncidentRules rules();
}
