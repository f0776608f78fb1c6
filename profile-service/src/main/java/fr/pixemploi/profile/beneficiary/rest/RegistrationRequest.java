package fr.pixemploi.profile.beneficiary.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.id.Impersonal;
import fr.pixemploi.profile.beneficiary.application.many.RegisterMany.Named;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who registered with a structure, by the rules of {@link RegisterRequest}.
 *
 * @param externalId the person in the structure's own system, by which a file that is there is found; neither a NIR nor an e-mail address
 * @param registeredAt when; the same time again is the same registration
 */
@Schema(name = "RegistrationRequest")
record RegistrationRequest(
        @NotNull UUID structureId,

        @NotBlank @Size(max = 64) @Schema(examples = "VAL-2026-00417")
        String externalId,

        @Nullable @OncePerPartner @Size(max = PartnerId.MAX) List<@NotNull @Valid PartnerId> partnerIds,

        @NotBlank @Size(max = 100) @Impersonal @Schema(examples = "Léa")
        String firstName,

        @NotBlank @Size(max = 100) @Impersonal @Schema(examples = "Exemple")
        String lastName,

        @Nullable @Past LocalDate birthDate,
        @Nullable @Email @Size(max = 200) String email,

        @Nullable @Pattern(regexp = RegisterRequest.PHONE) @Impersonal @Schema(examples = "+33 6 99 99 00 00")
        String phone,

        @NotNull @PastOrPresent Instant registeredAt) {
    @JsonIgnore
    Named named() {
        return new PersonLine(externalId, partnerIds, firstName, lastName, birthDate, email, phone, registeredAt, true)
                .named();
    }
}
