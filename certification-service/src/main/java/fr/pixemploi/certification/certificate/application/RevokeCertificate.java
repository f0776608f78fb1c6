package fr.pixemploi.certification.certificate.application;

import fr.pixemploi.certification.certificate.domain.Certificate;
import fr.pixemploi.certification.certificate.domain.CertificateEvents;
import fr.pixemploi.certification.certificate.domain.CertificateStatus;
import fr.pixemploi.certification.certificate.domain.Certificates;
import fr.pixemploi.certification.credential.application.RevokeCredential;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Ends the certificate of a subscription that stands, if there is one, with its credential. It never stands again: a new one is issued. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RevokeCertificate {
    private final Certificates certificates;
    private final RevokeCredential revokeCredential;
    private final CertificateEvents events;

    RevokeCertificate(Certificates certificates, RevokeCredential revokeCredential, CertificateEvents events) {
        this.certificates = certificates;
        this.revokeCredential = revokeCredential;
        this.events = events;
    }

    /** @param replaced whether another one takes its place */
    public void handle(UUID subscriptionId, boolean replaced, Instant now) {
        certificates.standing(subscriptionId).ifPresent(standing -> {
            Certificate revoked =
                    standing.revoked(replaced ? CertificateStatus.REPLACED : CertificateStatus.REVOKED, now);
            certificates.save(revoked);
            revokeCredential.handle(revoked.credential());
            events.revoked(revoked);
        });
    }
}
