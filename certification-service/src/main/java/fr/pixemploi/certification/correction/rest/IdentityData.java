package fr.pixemploi.certification.correction.rest;

import fr.pixemploi.certification.candidate.domain.BirthPlace;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.candidate.domain.Sex;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who somebody is, whole. */
@Schema(name = "CandidateIdentity")
record IdentityData(
        String firstName,

        @Schema(description = "Birth name.") String lastName,

        @Nullable String usageName,
        Sex sex,
        LocalDate birthDate,
        String birthCity,
        @Nullable String birthPostalCode,
        @Nullable String birthInseeCode,
        String birthCountry) {
    static IdentityData of(Identity identity) {
        BirthPlace place = identity.birthPlace();
        return new IdentityData(
                identity.firstName(),
                identity.lastName(),
                identity.usageName(),
                identity.sex(),
                identity.birthDate(),
                place.city(),
                place.postalCode(),
                place.inseeCode(),
                place.country());
    }
}
