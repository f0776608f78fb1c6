package fr.pixemploi.profile.structure.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DemonstrationDataTest {
    @Test
    void structuresKeepToTheirSchema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read("structures.schema.json"), InputFormat.JSON);
        assertThat(schema.validate(read("structures.yaml"), InputFormat.YAML)).isEmpty();
        assertThat(schema.validate("structures: [{id: x, name: Sans genre}]", InputFormat.YAML))
                .isNotEmpty();
    }

    private static String read(String name) throws IOException {
        try (InputStream in = DemonstrationDataTest.class.getResourceAsStream("/demonstration/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
