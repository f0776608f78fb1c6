package fr.pixemploi.certification.certificate.domain;

/** Why a certificate is not shown. */
public abstract sealed class CertificateRefusal extends RuntimeException {
    /** There is no such certificate or code, or not for this caller. */
    public static final class NotFound extends CertificateRefusal {}

    /** Several people are called so. */
    public static final class SeveralMatch extends CertificateRefusal {}

    /** No certificate that was sealed has this code. */
    public static final class CodeUnknown extends CertificateRefusal {}

    /** Its holder has not been erased: the jury takes their results back. */
    public static final class HolderKnown extends CertificateRefusal {}

    /** It was revoked or replaced. */
    public static final class DoesNotStand extends CertificateRefusal {}
}
