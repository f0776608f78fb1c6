package fr.pixemploi.profile.beneficiary.application.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RenewalTermsTest {
    @Test
    void theFileKeepsToItsSchema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read("renewals.schema.json"), InputFormat.JSON);
        assertThat(schema.validate(read("renewals.yaml"), InputFormat.YAML)).isEmpty();
        assertThat(new RenewalTerms().documents()).isNotEmpty();
    }

    private static String read(String name) throws IOException {
        try (InputStream in = RenewalTermsTest.class.getResourceAsStream("/beneficiary/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
