package fr.pixemploi.certification.certificate.application;

import fr.pixemploi.certification.certificate.domain.Certificate;
import fr.pixemploi.certification.certificate.domain.CertificateRefusal;
import fr.pixemploi.certification.certificate.domain.Certificates;
import fr.pixemploi.certification.certificate.domain.SealedCertificate;
import fr.pixemploi.certification.certificate.domain.SealedCertificates;
import fr.pixemploi.certification.certificate.domain.Verification;
import fr.pixemploi.certification.certificate.domain.VerificationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Anyone verifies a code that a holder gave them, also once that holder was erased. Whatever was typed is looked up the same way, so that
 * neither the answer nor its time tells a code that looks right from one that does not.
 */
@ApplicationScoped
@Transactional
public class VerifyCertificate {
    private final Certificates certificates;
    private final SealedCertificates sealedCertificates;

    VerifyCertificate(Certificates certificates, SealedCertificates sealedCertificates) {
        this.certificates = certificates;
        this.sealedCertificates = sealedCertificates;
    }

    public Verification handle(String typed) {
        String code = VerificationCode.normalized(typed);
        return certificates
                .verify(code)
                .map(Certificate::verification)
                .or(() -> sealedCertificates.verify(code).map(SealedCertificate::verification))
                .orElseThrow(CertificateRefusal.NotFound::new);
    }
}
