package fr.pixemploi.profile.beneficiary.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who the person is and how to reach them. Stays in this service. */
public record Person(
        String firstName,
        String lastName,
        @Nullable LocalDate birthDate,
        @Nullable String email,
        @Nullable String phone) {
    public Person {
        if (firstName.isBlank() || lastName.isBlank()) throw new IllegalArgumentException("a person has names");
    }

    /** Personal data never reaches a log by way of a message. */
    @Override
    public String toString() {
        return "Person";
    }
}
