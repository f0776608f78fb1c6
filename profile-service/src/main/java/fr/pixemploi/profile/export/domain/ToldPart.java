package fr.pixemploi.profile.export.domain;

/**
 * A part that a service made.
 *
 * @param bytes of it
 * @param sha256 of it, in hexadecimal
 * @param fetched whether it is here
 */
public record ToldPart(PartMaker maker, long bytes, String sha256, boolean fetched) {}
