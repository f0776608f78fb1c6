package fr.pixemploi.certification.certificate.application;

import fr.pixemploi.certification.certificate.domain.Certificate;
import fr.pixemploi.certification.certificate.domain.Certificates;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person looks at their own certificates. */
@ApplicationScoped
@Transactional
public class ListMyCertificates {
    private final Certificates certificates;

    ListMyCertificates(Certificates certificates) {
        this.certificates = certificates;
    }

    public List<Certificate> handle(Caller caller, @Nullable UUID after, int limit) {
        return certificates.ofPerson(caller.self(), after, limit);
    }
}
