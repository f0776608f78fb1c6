package fr.pixemploi.certification.candidate.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who sits, as the identity document says; checked by the invigilator at the door.
 *
 * @param lastName birth name
 * @param usageName the name that the person uses instead, or null
 */
public record Identity(
        String firstName,
        String lastName,
        @Nullable String usageName,
        Sex sex,
        LocalDate birthDate,
        BirthPlace birthPlace) {
    public Identity {
        if (firstName.isBlank() || lastName.isBlank()) throw new IllegalArgumentException("a person has names");
    }

    /** First and last name, as one says them. */
    public String name() {
        return firstName + " " + lastName;
    }

    /** @throws CandidateRefusal.BornInTheFuture when the birth date is not before that day */
    public void requireBornBefore(LocalDate day) {
        if (!birthDate.isBefore(day)) throw new CandidateRefusal.BornInTheFuture();
    }
}
