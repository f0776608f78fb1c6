package fr.pixemploi.profile.erasure.domain;

/**
 * Something that stays after an erasure, since a law wants it.
 *
 * @param what in French, for the person
 * @param why the same
 */
public record KeptByLaw(ErasingService service, String what, String why) {}
