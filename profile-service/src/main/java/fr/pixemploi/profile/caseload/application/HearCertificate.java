package fr.pixemploi.profile.caseload.application;

import fr.pixemploi.profile.caseload.domain.CaseloadFacts;
import fr.pixemploi.profile.caseload.domain.Certificate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Notes that a certificate was published or revoked. */
@ApplicationScoped
@Transactional
public class HearCertificate {
    private final CaseloadFacts heard;

    HearCertificate(CaseloadFacts heard) {
        this.heard = heard;
    }

    public void handle(Certificate certificate) {
        heard.keep(certificate);
    }

    public void forget(UUID certificateId) {
        heard.forgetCertificate(certificateId);
    }
}
