package fr.pixemploi.profile.release.domain;

/** A code with the French words for it. */
public record Labelled(String code, String label) {}
