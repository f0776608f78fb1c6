package fr.pixemploi.profile.beneficiary.rest;

import fr.pixemploi.kit.id.Impersonal;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import fr.pixemploi.profile.beneficiary.domain.Person;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person says when making the own file; names left out are those of the account. */
@Schema(name = "CreateMyFileRequest")
record MyFileRequest(
        @Nullable @Size(max = 100) @Impersonal String firstName,
        @Nullable @Size(max = 100) @Impersonal String lastName,
        @Nullable @Past LocalDate birthDate,
        @Nullable @Email @Size(max = 200) String email,

        @Nullable @Pattern(regexp = RegisterRequest.PHONE) @Impersonal
        String phone) {
    static final MyFileRequest EMPTY = new MyFileRequest(null, null, null, null, null);

    Person person(@Nullable String accountFirstName, @Nullable String accountLastName) {
        return new Person(name(firstName, accountFirstName), name(lastName, accountLastName), birthDate, email, phone);
    }

    private static String name(@Nullable String said, @Nullable String ofAccount) {
        if (said != null && !said.isBlank()) return said.trim();
        if (ofAccount != null && !ofAccount.isBlank()) return ofAccount.trim();
        throw new BeneficiaryRefusal.NamesMissing();
    }
}
