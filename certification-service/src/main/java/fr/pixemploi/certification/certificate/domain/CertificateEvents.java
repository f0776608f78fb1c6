package fr.pixemploi.certification.certificate.domain;

/** What the other services hear of certificates: ids, score and level, no name. */
public interface CertificateNews {
    void published(Certificate certificate);
}
