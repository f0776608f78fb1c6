package fr.pixemploi.certification.certificate.domain;

/** Why a certificate is not shown. */
public abstract sealed class CertificateRefusal extends RuntimeException {
    /** There is no such certificate or code, or not for this caller. */
    public static final class NotFound extends CertificateRefusal {}

    /** Several people are called so. */
    public static final class SeveralMatch extends CertificateRefusal {}

    /** It was revoked or replaced. */
    public static final class DoesNotStand extends CertificateRefusal {}
}
