package fr.pixemploi.certification.rules.application;

import fr.pixemploi.certification.rules.domain.CertificationRules;
import fr.pixemploi.certification.rules.domain.CertificationVersion;
import jakarta.enterprise.context.ApplicationScoped;

/** Recalls the rules that something was decided under. Versions are never removed, so a stored id is always known. */
@ApplicationScoped
public class RecallVersion {
    private final CertificationRules rules;

    RecallVersion(CertificationRules rules) {
        this.rules = rules;
    }

    public CertificationVersion handle(String versionId) {
        return rules.named(versionId)
                .orElseThrow(() -> new IllegalStateException("certification version " + versionId + " was removed"));
    }
}
