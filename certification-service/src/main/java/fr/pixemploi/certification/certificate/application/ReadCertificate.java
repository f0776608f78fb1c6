package fr.pixemploi.certification.certificate.application;

import fr.pixemploi.certification.certificate.domain.Certificate;
import fr.pixemploi.certification.certificate.domain.CertificateRefusal;
import fr.pixemploi.certification.certificate.domain.Certificates;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Looks at one certificate: its holder, the managers of the centre, the jury. */
@ApplicationScoped
@Transactional
public class ReadCertificate {
    private final Certificates certificates;

    ReadCertificate(Certificates certificates) {
        this.certificates = certificates;
    }

    public Certificate handle(Caller caller, UUID id) {
        Optional<Certificate> certificate = caller.isA("jury")
                ? certificates.find(id)
                : certificates.find(id, caller.person(), caller.structuresAs(StructureRole.CENTRE_MANAGER));
        return certificate.orElseThrow(CertificateRefusal.NotFound::new);
    }
}
