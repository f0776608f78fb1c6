package fr.pixemploi.certification.document.domain;

/** Whoever bears witness that a seal was there at a time (RFC 3161). */
public interface TimestampAuthority {
    /** Whether there is one. */
    boolean isThere();

    /**
     * A token over a digest.
     *
     * @param sha256 32 bytes
     * @return DER of a TimeStampToken
     * @throws TimestampFailure when none came
     */
    byte[] token(byte[] sha256);
}
