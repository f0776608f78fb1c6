package fr.pixemploi.certification.certificate.domain;

import java.util.Locale;

/** Whether a certificate stands. */
public enum CertificateStatus {
    PUBLISHED,
    REVOKED;

    /** As it stands in the interfaces. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
