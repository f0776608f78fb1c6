package fr.pixemploi.certification.rules.persistence;

import fr.pixemploi.certification.rules.domain.CertificationVersion;
import java.time.LocalDate;

/** The rules that the service comes with, for tests of other rooms. */
public final class PackagedRules {
    private PackagedRules() {}

    /** In force when this was written. */
    public static CertificationVersion current() {
        return new YamlCertificationRules().inForceOn(LocalDate.of(2026, 12, 8)).orElseThrow();
    }
}
