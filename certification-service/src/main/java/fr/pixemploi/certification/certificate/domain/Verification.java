package fr.pixemploi.certification.certificate.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What anyone with the code learns of a certificate.
 *
 * @param holder first and last name
 * @param testDay day of the test on the clock of the venue
 * @param lastDay last day that it holds, or null for ever
 */
public record Verification(
        VerificationCode code,
        CertificateStatus status,
        String holder,
        LocalDate testDay,
        @Nullable LocalDate lastDay,
        CertifiedResult result) {}
