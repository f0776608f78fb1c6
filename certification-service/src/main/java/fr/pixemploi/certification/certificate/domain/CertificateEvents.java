package fr.pixemploi.certification.certificate.domain;

import java.util.List;

/** What the other services hear of certificates: ids, score and level, no name. */
public interface CertificateEvents {
    void published(List<Certificate> certificates);

    /** They were revoked, or others took their place. */
    void revoked(List<Certificate> certificates);
}
