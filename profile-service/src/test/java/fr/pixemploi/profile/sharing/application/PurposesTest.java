package fr.pixemploi.profile.sharing.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.pixemploi.profile.sharing.domain.Purpose;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class PurposesTest {
    private static final List<String> CODES =
            Arrays.stream(Purpose.values()).map(Purpose::code).toList();

    @Test
    void eachPurposeHasItsWords() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read("purposes.schema.json"), InputFormat.JSON);
        assertThat(schema.validate(read("purposes.yaml"), InputFormat.YAML)).isEmpty();
        assertThat(new ListPurposes().handle())
                .extracting(ListPurposes.Told::purpose)
                .containsExactlyInAnyOrder(Purpose.values());
        assertThat(CODES).containsExactlyInAnyOrder(Purpose.CODES.split("\\|"));
    }

    @Test
    void bothServicesSpeakOfTheSamePurposes() throws IOException {
        assertThat(codes("../assessment-service/contracts/events/sharing-consented.v1.schema.json"))
                .isEqualTo(CODES);
        assertThat(codes("contracts/events/sharing-state.v1.schema.json")).isEqualTo(CODES);
    }

    private static List<String> codes(String contract) throws IOException {
        JsonNode purpose =
                new ObjectMapper().readTree(Path.of(contract).toFile()).at("/properties/purpose/enum");
        return StreamSupport.stream(purpose.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String read(String name) throws IOException {
        try (InputStream in = PurposesTest.class.getResourceAsStream("/sharing/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
