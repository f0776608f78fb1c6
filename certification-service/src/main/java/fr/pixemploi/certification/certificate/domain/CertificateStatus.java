package fr.pixemploi.certification.certificate.domain;

import java.util.Locale;

/** Whether a certificate stands. */
public enum CertificateStatus {
    PUBLISHED,
    REVOKED,
    /** Another one of the same test says it otherwise. */
    REPLACED;

    /** As it stands in the interfaces. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
