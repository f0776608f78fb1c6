package fr.pixemploi.certification.candidate.domain;

import java.time.LocalDate;

/**
 * That somebody saw what entitles a candidate to what is arranged: who and when, never what it was.
 *
 * @param by name of the one at the centre who saw it
 */
public record SeenEvidence(String by, LocalDate on) {}
