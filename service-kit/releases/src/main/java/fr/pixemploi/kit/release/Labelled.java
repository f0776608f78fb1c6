package fr.pixemploi.kit.release;

/** A code with the French words for it. */
public record Labelled(String code, String label) {}
