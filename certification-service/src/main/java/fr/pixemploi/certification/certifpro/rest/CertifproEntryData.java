package fr.pixemploi.certification.certifpro.rest;

import fr.pixemploi.certification.certifpro.domain.CertifproEntry;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What Certif'Pro asks of a candidate: said and shown in one shape. */
@Schema(
        name = "CertifproEntry",
        description =
                "What is absent is not known. Statuses, levels, origins and funders are words: Certif'Pro publishes no list of theirs.")
record CertifproEntryData(
        @Nullable
        @Size(max = 100)
        @Schema(description = "What the person is at the registration.", examples = "Demandeuse d'emploi")
        String registrationStatus,

        @Nullable @Size(max = 100) @Schema(description = "Level of education.", examples = "Niveau 4")
        String educationLevel,

        @Nullable
        @Size(max = 100)
        @Schema(description = "Who took the first step.", examples = "Conseiller de la mission locale")
        String origin,

        @Nullable @Size(max = 100) @Schema(description = "Who pays.", examples = "Région Exemple")
        String funder,

        @Nullable
        @Email
        @Size(max = 254)
        @Schema(
                description = "The person's own address; absent, that of the convocation goes to Certif'Pro.",
                examples = "lea@exemple.fr")
        String email,

        @Nullable @Pattern(regexp = "\\+?[0-9](?:[ .-]?[0-9]){5,14}") @Schema(examples = "06 00 00 00 00")
        String phone,

        @Nullable @Size(max = 200) @Schema(examples = "1 rue de l'Exemple")
        String address,

        @Nullable @Size(max = 200) @Schema(description = "Building, floor.", examples = "Bâtiment B")
        String addressMore,

        @Nullable @Size(max = 100) String town,

        @Nullable @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z -]{1,9}") @Schema(examples = "03200")
        String postalCode,

        @Nullable
        @Pattern(regexp = "[0-9]{5}")
        @Schema(description = "Where the enrolment gives only the INSEE code of the place of birth.")
        String birthPostalCode,

        @Nullable @Schema(description = "Whether it was obtained after the first evaluation.", examples = "true")
        Boolean firstEvaluation) {
    static CertifproEntryData of(CertifproEntry entry) {
        return new CertifproEntryData(
                entry.answers().registrationStatus(),
                entry.answers().educationLevel(),
                entry.answers().origin(),
                entry.answers().funder(),
                entry.contact().email(),
                entry.contact().phone(),
                entry.contact().address(),
                entry.contact().addressMore(),
                entry.contact().town(),
                entry.contact().postalCode(),
                entry.birthPostalCode(),
                entry.firstEvaluation());
    }

    CertifproEntry after(UUID candidateId, long version) {
        return new CertifproEntry(
                candidateId,
                new CertifproEntry.Answers(
                        known(registrationStatus), known(educationLevel), known(origin), known(funder)),
                new CertifproEntry.Contact(
                        known(email),
                        phone == null ? null : phone.replaceAll("[ .-]", ""),
                        known(address),
                        known(addressMore),
                        known(town),
                        known(postalCode)),
                birthPostalCode,
                firstEvaluation,
                version + 1);
    }

    /** A text of blanks says nothing. */
    private static @Nullable String known(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
