package fr.pixemploi.pathway.effectiveness.domain.regression;

/**
 * One observation.
 *
 * @param errorVariance the part of its variance that is known
 */
public record Row(Terms terms, double value, double errorVariance) {}
