package fr.pixemploi.certification.certificate.application;

import fr.pixemploi.certification.certificate.domain.Certificate;
import fr.pixemploi.certification.certificate.domain.CertificateEvents;
import fr.pixemploi.certification.certificate.domain.CertificateStatus;
import fr.pixemploi.certification.certificate.domain.Certificates;
import fr.pixemploi.certification.credential.application.RevokeCredential;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Ends the certificates of subscriptions that stand, with their credentials. They never stand again: new ones are issued. */
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

    /**
     * @param subscriptionIds those of which what stands ends, if anything does
     * @param replaced of which of them another one takes its place
     */
    public void handle(Set<UUID> subscriptionIds, Set<UUID> replaced, Instant now) {
        if (subscriptionIds.isEmpty()) return;
        List<Certificate> revoked = certificates.standing(subscriptionIds).stream()
                .map(it -> it.revoked(
                        replaced.contains(it.subscriptionId()) ? CertificateStatus.REPLACED : CertificateStatus.REVOKED,
                        now))
                .toList();
        if (revoked.isEmpty()) return;
        certificates.save(revoked);
        revokeCredential.handle(revoked.stream().map(Certificate::credential).toList());
        events.revoked(revoked);
    }
}
