package fr.pixemploi.certification.certificate.application;

import fr.pixemploi.certification.certificate.domain.Certificate;
import fr.pixemploi.certification.certificate.domain.CertificateRefusal;
import fr.pixemploi.certification.certificate.domain.CertificateStatus;
import fr.pixemploi.certification.certificate.domain.Certificates;
import fr.pixemploi.certification.certificate.domain.Sought;
import fr.pixemploi.certification.certificate.domain.VerificationCode;
import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.PersonAliases;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A partner's system looks a certificate up, by its code or by who holds it; the holder will know. Certificates that do not stand are found by
 * their code alone, and those of people who were erased by nobody here: {@link VerifyCertificate} tells what may be told of them.
 */
@ApplicationScoped
@Transactional
public class SearchCertificates {
    private final Certificates certificates;
    private final ReadNews readNews;
    private final PersonAliases aliases;

    SearchCertificates(Certificates certificates, ReadNews readNews, PersonAliases aliases) {
        this.certificates = certificates;
        this.readNews = readNews;
        this.aliases = aliases;
    }

    public Certificate handle(Caller caller, Sought sought) {
        Certificate found = switch (sought) {
            case Sought.ByCode(String typed) ->
                certificates.verify(VerificationCode.normalized(typed)).orElseThrow(CertificateRefusal.NotFound::new);
            case Sought.ByHolder holder -> only(certificates.standingOf(holder));
        };
        UUID structure = caller.structuresAs(StructureRole.PARTNER).stream()
                .min(Comparator.naturalOrder())
                .orElseThrow(CertificateRefusal.NotFound::new);
        readNews.tell(
                found.beneficiaryId(),
                new ReadNews.Reading("certificate", structure, StructureRole.PARTNER.label(), caller.subject()));
        return found;
    }

    /** The newest of one person. */
    private Certificate only(List<Certificate> found) {
        if (found.stream()
                        .map(it -> aliases.personOf(it.beneficiaryId()))
                        .distinct()
                        .count()
                > 1) throw new CertificateRefusal.SeveralMatch();
        return found.stream()
                .filter(one -> one.status() == CertificateStatus.PUBLISHED)
                .max(Comparator.comparing(Certificate::publishedAt))
                .orElseThrow(CertificateRefusal.NotFound::new);
    }
}
