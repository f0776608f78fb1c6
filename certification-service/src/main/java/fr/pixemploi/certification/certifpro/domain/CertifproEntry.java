package fr.pixemploi.certification.certifpro.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What Certif'Pro asks of a candidate beside what is known from the enrolment; null is not known.
 *
 * @param answers in the words of the centre: no code list of Certif'Pro is published
 * @param birthPostalCode where the enrolment gives only the INSEE code
 * @param firstEvaluation whether it was obtained after the first evaluation
 * @param version zero while nothing was said
 */
public record CertifproEntry(
        UUID candidateId,
        Answers answers,
        Contact contact,
        @Nullable String birthPostalCode,
        @Nullable Boolean firstEvaluation,
        long version) {
    /**
     * Where the person stands.
     *
     * @param registrationStatus at the registration
     * @param origin who took the first step
     */
    public record Answers(
            @Nullable String registrationStatus,
            @Nullable String educationLevel,
            @Nullable String origin,
            @Nullable String funder) {}

    /**
     * Where Certif'Pro reaches the person.
     *
     * @param email null where the address of the convocation stands in its place
     * @param phone digits, after a plus for another country
     */
    public record Contact(
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String addressMore,
            @Nullable String town,
            @Nullable String postalCode) {}

    /** The same, of somebody who was born at another place than it was said. */
    public CertifproEntry bornElsewhere() {
        return new CertifproEntry(candidateId, answers, contact, null, firstEvaluation, version + 1);
    }

    public static CertifproEntry nothing(UUID candidateId) {
        return new CertifproEntry(
                candidateId,
                new Answers(null, null, null, null),
                new Contact(null, null, null, null, null, null),
                null,
                null,
                0);
    }
}
