package fr.pixemploi.certification.certificate.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What anyone with the code learns of a certificate.
 *
 * @param holder first and last name; null of what does not stand and whose holder was erased or is called otherwise
 * @param testDay day of the test on the clock of the venue
 * @param lastDay last day that it holds, or null for ever
 * @param result null of what does not stand: it certifies nothing any more
 */
public record Verification(
        VerificationCode code,
        CertificateStatus status,
        @Nullable String holder,
        LocalDate testDay,
        @Nullable LocalDate lastDay,
        @Nullable CertifiedResult result) {
    public Verification {
        if (status != CertificateStatus.PUBLISHED) result = null;
    }

    /** Where a day ends last: the same moment at which the credential's validity ends. */
    private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

    /** Whether its last day is over, wherever the one who asks may be. */
    public boolean isOver(Instant now) {
        return lastDay != null && lastDay.isBefore(now.atOffset(LAST).toLocalDate());
    }
}
