package fr.pixemploi.profile.competence.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.pixemploi.profile.competence.domain.ProfileRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProfileRulesTest {
    @Test
    void theShippedFiguresFitTheirSchemaAndSayWhatTheyAre() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read("profile-rules.schema.json"), InputFormat.JSON);
        assertThat(schema.validate(read("profile-rules.yaml"), InputFormat.YAML))
                .isEmpty();
        ProfileRules rules = new FindProfileRules().handle();
        assertThat(rules.toRegister()).isEqualTo(new ProfileRules.ToRegister(5, 1));
        assertThat(rules.band(63)).isEmpty();
        assertThat(rules.band(64)).contains("novice");
        assertThat(rules.band(255)).contains("novice");
        assertThat(rules.band(900)).contains("expert");
    }

    private static String read(String name) throws IOException {
        try (InputStream in = ProfileRulesTest.class.getResourceAsStream("/competence/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
