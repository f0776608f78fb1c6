package fr.pixemploi.profile.beneficiary.rest;

import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.ExternalId;
import fr.pixemploi.profile.beneficiary.domain.Person;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What to correct. A field left out stays as it is; an empty text removes an external id, an e-mail address or a number. */
@Schema(name = "UpdateBeneficiaryRequest")
record UpdateRequest(
        @Nullable @Size(max = 64) String externalId,

        @Nullable
        @Size(max = 100)
        @Pattern(regexp = ".*\\S.*", message = "{jakarta.validation.constraints.NotBlank.message}")
        String firstName,

        @Nullable
        @Size(max = 100)
        @Pattern(regexp = ".*\\S.*", message = "{jakarta.validation.constraints.NotBlank.message}")
        String lastName,

        @Nullable @Past LocalDate birthDate,
        @Nullable @Email @Size(max = 200) String email,

        @Nullable @Pattern(regexp = "|" + RegisterRequest.PHONE)
        String phone) {

    Beneficiary applyTo(Beneficiary file) {
        Person old = file.person();
        Person corrected = new Person(
                firstName == null ? old.firstName() : firstName.trim(),
                lastName == null ? old.lastName() : lastName.trim(),
                birthDate == null ? old.birthDate() : birthDate,
                text(email, old.email()),
                text(phone, old.phone()));
        return file.corrected(reference(file.externalId()), corrected);
    }

    private @Nullable ExternalId reference(@Nullable ExternalId old) {
        if (externalId == null) return old;
        return externalId.isBlank() ? null : new ExternalId(externalId.trim());
    }

    private static @Nullable String text(@Nullable String given, @Nullable String old) {
        if (given == null) return old;
        return given.isBlank() ? null : given;
    }
}
