package fr.pixemploi.assessment.result.persistence;

import fr.pixemploi.assessment.result.domain.Readiness;
import fr.pixemploi.kit.json.PackagedYaml;
import jakarta.enterprise.context.ApplicationScoped;

/** The rules as the author's YAML says, read once at start; {@code reading/certification.schema.json} describes the format. */
@ApplicationScoped
class YamlReadinessRules implements Readiness.RuleBook {
    private static final String FILE = "reading/certification.yaml";

    record File(Enrolment enrolment, Ready ready) {}

    record Enrolment(int competences, int level, String source) {}

    record Ready(int expectedPix, String status, String provenance) {}

    private final Readiness.Rules rules = read();

    @Override
    public Readiness.Rules inForce() {
        return rules;
    }

    static Readiness.Rules read() {
        File file = PackagedYaml.read(FILE, File.class);
        return new Readiness.Rules(
                file.enrolment().competences(),
                file.enrolment().level(),
                file.ready().expectedPix(),
                file.ready().status().equals("proposal"));
    }
}
