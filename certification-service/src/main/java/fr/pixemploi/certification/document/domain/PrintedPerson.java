package fr.pixemploi.certification.document.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as the identity document says.
 *
 * @param usageName the name that the person uses instead of the birth name, or null
 * @param birthCountry as in the identity document
 */
public record PrintedPerson(
        String firstName,
        String birthName,
        @Nullable String usageName,
        LocalDate birthDate,
        String birthCity,
        String birthCountry) {
    public PrintedPerson {
        if (firstName.isBlank() || birthName.isBlank()) throw new IllegalArgumentException("a person has names");
        if (usageName != null && (usageName.isBlank() || usageName.equals(birthName))) usageName = null;
    }

    /** First name and the name that the person goes by. */
    public String name() {
        return firstName + " " + (usageName == null ? birthName : usageName);
    }
}
