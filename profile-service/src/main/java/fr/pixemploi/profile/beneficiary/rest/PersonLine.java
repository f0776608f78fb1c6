package fr.pixemploi.profile.beneficiary.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.id.Impersonal;
import fr.pixemploi.profile.beneficiary.application.many.RegisterMany.Named;
import fr.pixemploi.profile.beneficiary.domain.ExternalId;
import fr.pixemploi.profile.beneficiary.domain.Person;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One of many whom a structure names, by the rules of {@link RegisterRequest}.
 *
 * @param externalId the person in the structure's own system, by which a file that is there is found; neither a NIR nor an e-mail address
 * @param registeredAt when the person registered with the structure, for the first time or again; absent where only a file is to be made
 * @param invite whether the answer is to tell a new code that lets the person in, which makes one of before void; absent means no
 */
@Schema(name = "PersonLine")
record PersonLine(
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

        @Nullable @PastOrPresent Instant registeredAt,

        @Nullable
        @Schema(
                description =
                        "Whether the answer is to tell a code that lets the person in. A code of before, also one on paper, is void then: ask for it once.")
        Boolean invite) {
    /** How many a call may name. */
    static final int MAX = 500;

    @JsonIgnore
    Named named() {
        return new Named(
                new ExternalId(externalId),
                PartnerId.read(partnerIds),
                new Person(firstName, lastName, birthDate, email, phone),
                registeredAt == null ? null : registeredAt.truncatedTo(ChronoUnit.MICROS),
                Boolean.TRUE.equals(invite));
    }
}
