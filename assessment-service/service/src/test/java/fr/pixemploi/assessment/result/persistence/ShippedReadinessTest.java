package fr.pixemploi.assessment.result.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.assessment.bank.file.AuthoredFile;
import fr.pixemploi.assessment.result.domain.Readiness;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShippedReadinessTest {
    private static final Path PROFILE =
            Path.of("../../profile-service/src/main/resources/competence/profile-rules.yaml");

    private static final Path CERTIFICATION =
            Path.of("../../certification-service/src/main/resources/rules/certification-versions.yaml");

    @Test
    void theFileSuitsItsSchema() throws IOException {
        assertThat(AuthoredFile.faults("reading/certification.schema.json", "reading/certification.yaml"))
                .isEmpty();
    }

    /** The services share no data: what one asks, the other says. */
    @Test
    void whatAllowsToEnrolIsWhatCertificationAsks() throws IOException {
        JsonNode newest = null;
        for (JsonNode version :
                new YAMLMapper().readTree(CERTIFICATION.toFile()).get("versions")) newest = version;
        assertThat(newest).isNotNull();
        assertThat(YamlReadinessRules.read().competences())
                .isEqualTo(newest.get("minimumCertifiableCompetences").asInt());
        assertThat(newest.get("source").asText())
                .contains("5 compétences de niveau " + YamlReadinessRules.read().level() + " au moins");
    }

    @Test
    void whoIsReadyHereIsReadyInTheProfileAnAdviserReads() throws IOException {
        JsonNode profile = new YAMLMapper().readTree(PROFILE.toFile());
        assertThat(YamlReadinessRules.read())
                .isEqualTo(new Readiness.Rules(
                        profile.at("/toRegister/competences").asInt(),
                        profile.at("/toRegister/level").asInt(),
                        profile.at("/readyFromScore/value").asInt(),
                        profile.at("/readyFromScore/status").asText().equals("proposal")));
    }
}
