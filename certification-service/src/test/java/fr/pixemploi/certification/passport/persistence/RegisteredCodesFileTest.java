package fr.pixemploi.certification.passport.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.pixemploi.certification.passport.domain.RegisteredCode;
import fr.pixemploi.certification.rules.domain.Certification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RegisteredCodesFileTest {
    private static final Path FOLDER = Path.of("src/main/resources/passport");

    @Test
    void theFileKeepsToItsSchema() throws IOException {
        String json = new ObjectMapper()
                .writeValueAsString(new YAMLMapper()
                        .readTree(FOLDER.resolve("registered-codes.yaml").toFile()));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(FOLDER.resolve("registered-codes.schema.json")), InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void pixHasTheCodeOfItsPublicCardAndCleaHasNone() {
        YamlRegisteredCodes codes = new YamlRegisteredCodes();
        assertThat(codes.of(Certification.PIX)).extracting(RegisteredCode::code).containsExactly("RS5875");
        assertThat(codes.of(Certification.CLEA_NUMERIQUE)).isEmpty();
    }
}
