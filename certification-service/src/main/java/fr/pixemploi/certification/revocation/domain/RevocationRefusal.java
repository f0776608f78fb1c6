package fr.pixemploi.certification.revocation.domain;

/** Why a sealed certificate is not revoked. */
public abstract sealed class RevocationRefusal extends RuntimeException {
    /** There is no such proposal. */
    public static final class NotFound extends RevocationRefusal {}

    /** Who proposed it can't be its second reader. */
    public static final class SameReader extends RevocationRefusal {}

    /** Another proposal on the certificate waits for its second reader. */
    public static final class Waits extends RevocationRefusal {}

    /** It was confirmed or declined already. */
    public static final class Answered extends RevocationRefusal {}

    /** Only who proposed it takes it back without the code. */
    public static final class NotTheAuthor extends RevocationRefusal {}

    /** The second reader has another certificate in hand. */
    public static final class OtherCertificate extends RevocationRefusal {}
}
