package fr.pixemploi.certification.centre.persistence;

import fr.pixemploi.certification.centre.domain.AccreditationRules;
import fr.pixemploi.kit.json.PackagedYaml;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/** The rules of {@code rules/accreditation-rules.yaml}, read once at start. */
@Singleton
@Startup
class YamlAccreditationRules implements AccreditationRules {
    private record RulesFile(int renewalMonths, String source) {}

    private final RulesFile rules = PackagedYaml.read("rules/accreditation-rules.yaml", RulesFile.class);

    @Override
    public int renewalMonths() {
        return rules.renewalMonths();
    }
}
