package fr.pixemploi.profile.sharing.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is data is written by its schema. */
class SharingDataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sharing/processings",
                "/sharing/requests",
                "/notice/notices",
                "/rights/terms",
                "/rights/answers",
                "/erasure/terms",
                "/readlog/words",
                "/message/terms",
                "/message/texts"
            })
    void eachFileKeepsToItsSchema(String name) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read(name + ".schema.json"), InputFormat.JSON);
        assertThat(schema.validate(read(name + ".yaml"), InputFormat.YAML)).isEmpty();
    }

    private static String read(String name) throws IOException {
        try (InputStream in = SharingDataTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
