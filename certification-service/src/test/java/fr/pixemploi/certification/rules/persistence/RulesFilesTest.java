package fr.pixemploi.certification.rules.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.pixemploi.certification.rules.domain.CertificationVersion;
import fr.pixemploi.certification.rules.domain.CommentKey;
import fr.pixemploi.certification.rules.domain.GlobalLevel;
import fr.pixemploi.certification.rules.domain.clea.CleaRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/rules");
    private final YamlCertificationRules rules = new YamlCertificationRules();

    private CertificationVersion current() {
        return rules.inForceOn(LocalDate.of(2026, 12, 8)).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "certification-versions",
                "comments",
                "clea-rules",
                "accreditation-rules",
                "duty-rules",
                "booking-rules",
                "invigilation",
                "incidents",
                "finalization"
            })
    void everyFileKeepsToItsSchema(String name) throws IOException {
        String json = new ObjectMapper()
                .writeValueAsString(
                        new YAMLMapper().readTree(FOLDER.resolve(name + ".yaml").toFile()));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(FOLDER.resolve(name + ".schema.json")), InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theCurrentVersionHasTheFiguresOfThePublicSources() {
        assertThat(current().id()).isEqualTo("pix-core-v3");
        assertThat(current().testQuestions()).isEqualTo(32);
        assertThat(current().minimumAnswers()).isEqualTo(20);
        assertThat(current().maxScore()).isEqualTo(895);
        assertThat(current().validity()).isNull();
        assertThat(current().minimumCertifiableCompetences()).isEqualTo(5);
    }

    @Test
    void theCurrentVersionHasTheCutsOfTheFramework() {
        assertThat(current().scale().pixPerLevel()).isEqualTo(8);
        assertThat(current().scale().highestLevel()).isEqualTo(7);
        assertThat(current().scale().cuts().values()).containsExactly(-1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5);
        assertThat(current().scale().own()).isEmpty();
    }

    @Test
    void cleaAsksForSeventyPixAndNoRateOfReproducibility() {
        YamlCleaRules clea = new YamlCleaRules();
        CleaRule today = clea.inForceOn(LocalDate.of(2026, 12, 8)).orElseThrow();
        assertThat(today.minimumPix()).isEqualTo(70);
        assertThat(today.minimumReproducibility()).isNull();
        assertThat(today.reproducibilityReason()).contains("version 2");
        assertThat(today.degraded()).isEqualTo(CleaRule.Degraded.COUNTS);
        assertThat(clea.named(today.id())).contains(today);
        assertThat(clea.inForceOn(LocalDate.of(2022, 4, 30))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "64,Novice 1", "127,Novice 1", "128,Novice 2", "255,Novice 2", "256,Indépendant 1", "383,Indépendant 1",
        "384,Indépendant 2", "511,Indépendant 2", "512,Avancé 1", "639,Avancé 1", "640,Avancé 2", "767,Avancé 2",
        "768,Expert 1", "895,Expert 1"
    })
    void everyScoreHasTheLevelOfItsBand(int score, String label) {
        assertThat(current().levelOf(score).map(GlobalLevel::label)).contains(label);
    }

    @Test
    void scoresBelowTheFirstBandHaveNoLevel() {
        assertThat(current().levelOf(0)).isEmpty();
        assertThat(current().levelOf(63)).isEmpty();
    }

    @Test
    void noVersionIsInForceBeforeTheFirst() {
        assertThat(rules.inForceOn(LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(rules.named("unknown")).isEmpty();
    }

    @Test
    void everyCommentSpeaksToCandidateAndCentre() {
        for (CommentKey key : CommentKey.values()) {
            assertThat(rules.comment(key).candidate()).isNotBlank();
            assertThat(rules.comment(key).organisation()).isNotBlank();
        }
    }
}
