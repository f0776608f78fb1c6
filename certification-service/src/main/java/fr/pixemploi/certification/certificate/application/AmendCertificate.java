package fr.pixemploi.certification.certificate.application;

import fr.pixemploi.certification.candidate.application.change.IdentityCorrected;
import fr.pixemploi.certification.certificate.domain.Certificate;
import fr.pixemploi.certification.certificate.domain.CertificateStatus;
import fr.pixemploi.certification.certificate.domain.Certificates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Once the identity of a candidate was corrected, a certificate that says it rightly takes the place of the one that stands: under another
 * id and another code, with another credential. The code of the one that stood tells that it was replaced.
 * Neither it nor any earlier one shows a name from then on.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AmendCertificate {
    private final Certificates certificates;
    private final RevokeCertificate revokeCertificate;
    private final IssueCertificates issueCertificates;

    AmendCertificate(
            Certificates certificates, RevokeCertificate revokeCertificate, IssueCertificates issueCertificates) {
        this.certificates = certificates;
        this.revokeCertificate = revokeCertificate;
        this.issueCertificates = issueCertificates;
    }

    void handle(@Observes IdentityCorrected news) {
        List<Certificate> standing = certificates.ofCandidate(news.candidateId()).stream()
                .filter(it -> it.status() == CertificateStatus.PUBLISHED)
                .toList();
        Set<UUID> subscriptions =
                standing.stream().map(Certificate::subscriptionId).collect(Collectors.toSet());
        revokeCertificate.handle(subscriptions, subscriptions, news.at());
        certificates.save(certificates.ofCandidate(news.candidateId()).stream()
                .map(Certificate::knownMisnamed)
                .toList());
        if (standing.isEmpty()) return;
        issueCertificates.amended(standing, news.identity(), news.at());
    }
}
