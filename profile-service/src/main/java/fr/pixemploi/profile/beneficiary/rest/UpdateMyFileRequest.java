package fr.pixemploi.profile.beneficiary.rest;

import fr.pixemploi.kit.id.Impersonal;
import fr.pixemploi.profile.beneficiary.domain.Person;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person may correct of a file of their own. A field left out stays as it is; null takes it away. */
@Schema(name = "UpdateMyFileRequest")
record UpdateMyFileRequest(
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
    static UpdateMyFileRequest of(Person person) {
        return new UpdateMyFileRequest(
                person.firstName(), person.lastName(), person.birthDate(), person.email(), person.phone());
    }

    Person person() {
        return new Person(firstName, lastName, birthDate, email, phone);
    }
}
