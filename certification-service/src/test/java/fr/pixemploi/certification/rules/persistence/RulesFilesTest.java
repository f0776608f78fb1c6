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
                "invigilation"
            })
