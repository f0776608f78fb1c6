package fr.pixemploi.certification.candidate.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where someone was born, precisely enough for the registers: with the postal code or the INSEE code of the commune; abroad the
 * INSEE code begins with 99.
 *
 * @param country as in the identity document
 */
public record BirthPlace(
        String city, @Nullable String postalCode, @Nullable String inseeCode, String country) {
    /** @throws CandidateRefusal.BirthPlaceIncomplete without one of the codes */
    public BirthPlace {
        if (postalCode == null && inseeCode == null) throw new CandidateRefusal.BirthPlaceIncomplete();
    }
}
