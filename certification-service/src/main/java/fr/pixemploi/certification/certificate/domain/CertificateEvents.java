package fr.pixemploi.certification.certificate.domain;

/** What the other services hear of certificates: ids, score and level, no name. */
public interface CertificateEvents {
    void published(Certificate certificate);

    /** It was revoked, or another one took its place. */
    void revoked(Certificate certificate);
}
