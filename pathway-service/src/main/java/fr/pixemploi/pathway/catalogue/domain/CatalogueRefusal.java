package fr.pixemploi.pathway.catalogue.domain;

/** The catalogue has no such offer. Its only refusal, hence no family above it. */
public final class UnknownOffer extends RuntimeException {}
