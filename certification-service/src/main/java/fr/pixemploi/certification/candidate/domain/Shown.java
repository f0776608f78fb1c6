package fr.pixemploi.certification.candidate.domain;

/**
 * What results of the adaptive test have shown of a person so far.
 *
 * @param competences at level 1 or more, each as last measured
 * @param opensClea whether a badge among them opens CléA numérique
 */
public record Shown(int competences, boolean opensClea) {}
