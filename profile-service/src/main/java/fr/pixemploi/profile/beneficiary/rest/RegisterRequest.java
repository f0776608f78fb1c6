package fr.pixemploi.profile.beneficiary.rest;

import fr.pixemploi.kit.id.Impersonal;
import fr.pixemploi.profile.beneficiary.domain.ExternalId;
import fr.pixemploi.profile.beneficiary.domain.Person;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is registered, and where.
 *
 * @param externalId the person in the structure's own system; neither a NIR nor an e-mail address
 * @param partnerIds the same in the systems of its partners, by the partner's code
 */
@Schema(name = "RegisterBeneficiaryRequest")
record RegisterRequest(
        @NotNull UUID structureId,

        @Nullable @Size(min = 1, max = 64) @Schema(examples = "VAL-2026-00417")
        String externalId,

        @Nullable @OncePerPartner @Size(max = PartnerId.MAX) List<@NotNull @Valid PartnerId> partnerIds,

        @NotBlank @Size(max = 100) @Impersonal @Schema(examples = "Léa")
        String firstName,

        @NotBlank @Size(max = 100) @Impersonal @Schema(examples = "Exemple")
        String lastName,

        @Nullable @Past LocalDate birthDate,
        @Nullable @Email @Size(max = 200) String email,

        @Nullable @Pattern(regexp = PHONE) @Impersonal @Schema(examples = "+33 6 99 99 00 00")
        String phone) {
    static final String PHONE = "[+0-9][0-9 .\\-]{4,23}[0-9]";

    Person person() {
        return new Person(firstName, lastName, birthDate, email, phone);
    }

    @Nullable
    ExternalId reference() {
        return externalId == null ? null : new ExternalId(externalId);
    }
}
