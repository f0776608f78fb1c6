package fr.pixemploi.certification.rules.application;

import fr.pixemploi.certification.rules.domain.CertificationRules;
import fr.pixemploi.certification.rules.domain.CertificationVersion;
import fr.pixemploi.certification.rules.domain.entered.EnteredVersion;
import fr.pixemploi.certification.rules.domain.entered.EnteredVersions;
import fr.pixemploi.certification.rules.domain.entered.VersionRefusal;
import jakarta.enterprise.context.ApplicationScoped;

/** Recalls a version of the rules, a draft too: to compare it, never to decide under it. */
@ApplicationScoped
public class RecallAnyVersion {
    private final CertificationRules rules;
    private final EnteredVersions entered;

    RecallAnyVersion(CertificationRules rules, EnteredVersions entered) {
        this.rules = rules;
        this.entered = entered;
    }

    public CertificationVersion handle(String id) {
        return rules.named(id)
                .or(() -> entered.find(id).map(EnteredVersion::version))
                .orElseThrow(VersionRefusal.NotFound::new);
    }
}
