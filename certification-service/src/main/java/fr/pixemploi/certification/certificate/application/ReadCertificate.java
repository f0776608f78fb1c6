package fr.pixemploi.certification.certificate.application;

import fr.pixemploi.certification.certificate.domain.Certificate;
import fr.pixemploi.certification.certificate.domain.CertificateRefusal;
import fr.pixemploi.certification.certificate.domain.Certificates;
import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Looks at one certificate: its holder, the managers of the centre, the jury; of the others the holder will know. */
@ApplicationScoped
@Transactional
public class ReadCertificate {
    private final Certificates certificates;
    private final ReadNews readNews;
    private final PersonAliases aliases;

    ReadCertificate(Certificates certificates, ReadNews readNews, PersonAliases aliases) {
        this.certificates = certificates;
        this.readNews = readNews;
        this.aliases = aliases;
    }

    public Certificate handle(Caller caller, UUID id) {
        Optional<Certificate> found = caller.isA("jury")
                ? certificates.find(id)
                : certificates.find(id, caller.person(), caller.structuresAs(StructureRole.CENTRE_MANAGER));
        Certificate certificate = found.orElseThrow(CertificateRefusal.NotFound::new);
        if (!isOwn(caller, certificate)) readNews.tell(certificate.beneficiaryId(), reading(caller, certificate));
        return certificate;
    }

    private boolean isOwn(Caller caller, Certificate certificate) {
        return caller.person()
                .filter(person -> aliases.idsOf(person).contains(certificate.beneficiaryId()))
                .isPresent();
    }

    private static ReadNews.Reading reading(Caller caller, Certificate certificate) {
        UUID centre = certificate.centre().id();
        return caller.has(StructureRole.CENTRE_MANAGER, centre)
                ? new ReadNews.Reading("certificate", centre, StructureRole.CENTRE_MANAGER.label(), caller.subject())
                : new ReadNews.Reading("certificate", null, "jury", caller.subject());
    }
}
