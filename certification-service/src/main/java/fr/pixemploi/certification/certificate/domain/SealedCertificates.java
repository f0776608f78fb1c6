package fr.pixemploi.certification.certificate.domain;

import java.util.Optional;
import java.util.Set;

/** The certificates of people who were erased. They are found by their code alone. */
public interface SealedCertificates {
    /** Seals it; done already, nothing changes. */
    void add(SealedCertificate certificate);

    /** Whether a sealed certificate has one of these codes. */
    boolean usesAny(Set<VerificationCode> codes);

    /**
     * A sealed certificate with what stands in the place of its code.
     *
     * @param seal digest of the code
     */
    record Held(String seal, SealedCertificate certificate) {}

    /** The certificate with this normalized code, held until the transaction ends. */
    Optional<Held> hold(String typed);

    /** Holds the one that is known by this until the transaction ends. */
    void holdSeal(String seal);

    /** It does not stand any more; what is sealed stays. */
    void revoke(Held held);

    /** The certificate with this normalized code; whatever else was typed is found nowhere. */
    Optional<SealedCertificate> verify(String typed);
}
