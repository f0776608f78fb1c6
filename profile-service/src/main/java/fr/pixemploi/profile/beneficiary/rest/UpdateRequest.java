package fr.pixemploi.profile.beneficiary.rest;

import fr.pixemploi.kit.id.Impersonal;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.ExternalId;
import fr.pixemploi.profile.beneficiary.domain.Person;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be corrected of a file. A field left out stays as it is; null takes it away. */
@Schema(name = "UpdateBeneficiaryRequest")
record UpdateRequest(
        @Nullable @Size(min = 1, max = 64) @Schema(nullable = true)
        String externalId,

        @Nullable @OncePerPartner @Size(max = PartnerId.MAX) @Schema(nullable = true)
        List<@NotNull @Valid PartnerId> partnerIds,

        @NotNull @Size(min = 1, max = 100) @Impersonal @Schema(required = false)
        String firstName,

        @NotNull @Size(min = 1, max = 100) @Impersonal @Schema(required = false)
        String lastName,

        @Nullable
        @Past
        @Schema(nullable = true, implementation = String.class, format = "date", examples = "1990-05-17")
        LocalDate birthDate,

        @Nullable @Email @Size(min = 1, max = 200) @Schema(nullable = true)
        String email,

        @Nullable @Pattern(regexp = RegisterRequest.PHONE) @Impersonal @Schema(nullable = true)
        String phone) {

    static UpdateRequest of(Beneficiary file) {
        Person person = file.person();
        ExternalId externalId = file.externalId();
        return new UpdateRequest(
                externalId == null ? null : externalId.value(),
                PartnerId.of(file.partnerIds()),
                person.firstName(),
                person.lastName(),
                person.birthDate(),
                person.email(),
                person.phone());
    }

    Beneficiary applyTo(Beneficiary file) {
        return file.corrected(
                externalId == null ? null : new ExternalId(externalId),
                PartnerId.read(partnerIds),
                new Person(firstName, lastName, birthDate, email, phone));
    }
}
