package fr.pixemploi.certification.certificate.domain;

import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.credential.domain.StatusEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stays of a certificate whose holder was erased: what it certifies of whom, as whoever issued it must be able to say, and nothing by
 * which the person's file, account or candidacy is found.
 *
 * @param sessionId which certificates are concerned when a session proves a fraud
 * @param credential where verifiers of its credential find whether it stands
 */
public record SealedCertificate(
        VerificationCode code,
        CertificateStatus status,
        UUID sessionId,
        Certificate.Centre centre,
        Identity holder,
        LocalDate testDay,
        @Nullable LocalDate lastDay,
        CertifiedResult result,
        StatusEntry credential,
        Instant publishedAt) {
    public static SealedCertificate of(Certificate certificate) {
        return new SealedCertificate(
                certificate.code(),
                certificate.status(),
                certificate.sessionId(),
                certificate.centre(),
                certificate.holder(),
                certificate.testDay(),
                certificate.lastDay(),
                certificate.result(),
                certificate.credential(),
                certificate.publishedAt());
    }

    /** What its code shows: while it stands the same as before; after that not whose it was either. */
    public Verification verification() {
        String shown = status == CertificateStatus.PUBLISHED ? holder.bothNames() : null;
        return new Verification(code, status, shown, testDay, lastDay, result);
    }
}
