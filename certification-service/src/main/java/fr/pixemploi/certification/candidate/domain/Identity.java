package fr.pixemploi.certification.candidate.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
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

    /** First and birth name, as registers write them. */
    public String name() {
        return firstName + " " + lastName;
    }

    /** The same, with the name that the person goes by. */
    public String bothNames() {
        return usageName == null ? name() : "%s (%s)".formatted(name(), usageName);
    }

    /** Whether both say the same person, however names are written: capitals, accents, hyphens. */
    public boolean isSamePerson(Identity other) {
        return birthDate.equals(other.birthDate)
                && plain(firstName).equals(plain(other.firstName))
                && plain(lastName).equals(plain(other.lastName));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** @throws CandidateRefusal.BornInTheFuture when the birth date is not before that day */
    public void requireBornBefore(LocalDate day) {
        if (!birthDate.isBefore(day)) throw new CandidateRefusal.BornInTheFuture();
    }
}
