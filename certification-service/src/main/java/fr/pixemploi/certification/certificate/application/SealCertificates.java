package fr.pixemploi.certification.certificate.application;

import fr.pixemploi.certification.certificate.domain.Certificate;
import fr.pixemploi.certification.certificate.domain.Certificates;
import fr.pixemploi.certification.certificate.domain.SealedCertificate;
import fr.pixemploi.certification.certificate.domain.SealedCertificates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Seals the certificates of someone who is erased. The rows that they were stay until the erasure takes them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SealCertificates {
    private final Certificates certificates;
    private final SealedCertificates sealedCertificates;

    SealCertificates(Certificates certificates, SealedCertificates sealedCertificates) {
        this.certificates = certificates;
        this.sealedCertificates = sealedCertificates;
    }

    /** @return whether there was any */
    public boolean handle(Set<UUID> people) {
        List<Certificate> held = certificates.ofPeople(people);
        held.stream().map(SealedCertificate::of).forEach(sealedCertificates::add);
        return !held.isEmpty();
    }
}
