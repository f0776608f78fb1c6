package fr.pixemploi.profile.beneficiary.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    /**
     * Whether that may be the same person, called so by one structure. Names are corrected, family names change, birth dates are added: the same
     * person has the birth date in common, or, where one is unknown, a first name.
     */
    public boolean maybe(Person other) {
        if (birthDate != null && other.birthDate != null) return birthDate.equals(other.birthDate);
        return !Collections.disjoint(words(firstName), words(other.firstName));
    }

    private static Set<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return new HashSet<>(List.of(plain.split("\\P{L}+")));
    }

    /** Personal data never reaches a log by way of a message. */
    @Override
    public String toString() {
        return "Person";
    }
}
