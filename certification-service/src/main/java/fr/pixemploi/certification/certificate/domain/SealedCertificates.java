package fr.pixemploi.certification.certificate.domain;

import java.util.Optional;

/** The certificates of people who were erased. They are found by their code alone. */
public interface SealedCertificates {
    /** Seals it; done already, nothing changes. */
    void add(SealedCertificate certificate);

    boolean uses(VerificationCode code);

    /** The certificate with this normalized code; whatever else was typed is found nowhere. */
    Optional<SealedCertificate> verify(String typed);
}
