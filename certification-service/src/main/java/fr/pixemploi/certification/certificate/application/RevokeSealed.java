package fr.pixemploi.certification.certificate.application;

import fr.pixemploi.certification.certificate.domain.CertificateRefusal;
import fr.pixemploi.certification.certificate.domain.CertificateStatus;
import fr.pixemploi.certification.certificate.domain.Certificates;
import fr.pixemploi.certification.certificate.domain.SealedCertificates;
import fr.pixemploi.certification.certificate.domain.VerificationCode;
import fr.pixemploi.certification.credential.application.RevokeCredential;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Ends a certificate whose holder was erased, with its credential. What was sealed stays; who may was checked by the caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RevokeSealed {
    private final Certificates certificates;
    private final SealedCertificates sealedCertificates;
    private final RevokeCredential revokeCredential;

    RevokeSealed(Certificates certificates, SealedCertificates sealedCertificates, RevokeCredential revokeCredential) {
        this.certificates = certificates;
        this.sealedCertificates = sealedCertificates;
        this.revokeCredential = revokeCredential;
    }

    /**
     * Holds it until the transaction ends.
     *
     * @return by what it is known where its code must not be
     */
    public String hold(String typed) {
        return held(typed).seal();
    }

    /** The same by what it is known by, for who has no code. */
    public void holdSeal(String seal) {
        sealedCertificates.holdSeal(seal);
    }

    /** Nobody verifies it as valid any more. */
    public void handle(String typed) {
        SealedCertificates.Held held = held(typed);
        sealedCertificates.revoke(held);
        revokeCredential.handle(List.of(held.certificate().credential()));
    }

    /** @throws CertificateRefusal when there is none, it does not stand, or its holder was not erased */
    private SealedCertificates.Held held(String typed) {
        String code = VerificationCode.normalized(typed);
        SealedCertificates.Held held = sealedCertificates
                .hold(code)
                .orElseThrow(() -> certificates.verify(code).isPresent()
                        ? new CertificateRefusal.HolderKnown()
                        : new CertificateRefusal.CodeUnknown());
        if (held.certificate().status() != CertificateStatus.PUBLISHED) throw new CertificateRefusal.DoesNotStand();
        return held;
    }
}
