package fr.pixemploi.profile.caseload.domain;

import org.jspecify.annotations.Nullable;

/**
 * The newest result that a person shares with a structure, and what it says of the person.
 *
 * @param band null when it measured nothing
 * @param canRegister five of its competences have reached level 1, with which a person may enrol for a certification
 */
public record SharedResult(ScoredResult result, @Nullable Band band, boolean canRegister) {}
