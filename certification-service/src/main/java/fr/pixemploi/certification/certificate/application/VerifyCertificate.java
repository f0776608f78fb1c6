package fr.pixemploi.certification.certificate.application;

import fr.pixemploi.certification.certificate.domain.Certificate;
import fr.pixemploi.certification.certificate.domain.CertificateRefusal;
import fr.pixemploi.certification.certificate.domain.Certificates;
import fr.pixemploi.certification.certificate.domain.VerificationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Anyone verifies a code that a holder gave them. Whatever was typed is looked up the same way, so that neither the answer nor its
 * time tells a code that looks right from one that does not.
 */
@ApplicationScoped
@Transactional
public class VerifyCertificate {
    private final Certificates certificates;

    VerifyCertificate(Certificates certificates) {
        this.certificates = certificates;
    }

    public Certificate handle(String typed) {
        return certificates.verify(VerificationCode.normalized(typed)).orElseThrow(CertificateRefusal.NotFound::new);
    }
}
