package fr.pixemploi.profile.export.application.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.pixemploi.profile.news.domain.NewsType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CodeWordsTest {
    @Test
    void theFileKeepsToItsSchema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read("words.schema.json"), InputFormat.JSON);
        assertThat(schema.validate(read("words.yaml"), InputFormat.YAML)).isEmpty();
    }

    private static String read(String name) throws IOException {
        try (InputStream in = CodeWordsTest.class.getResourceAsStream("/export/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aCodeThatNobodyWroteDownIsShownAsItIs() {
        assertThat(new CodeWords().of("completed")).isEqualTo("terminé");
        assertThat(new CodeWords().of("Préfère le matin.")).isEqualTo("Préfère le matin.");
        assertThat(new CodeWords().key("maxTravelMinutes")).isEqualTo("trajet possible, en minutes");
        assertThat(new CodeWords().key("firstName")).isEqualTo("prénom");
        assertThat(new CodeWords().key("1.1")).isEqualTo("1.1");
    }

    @Test
    void whatStructuresAreToldHasWords() {
        for (NewsType type : NewsType.values())
            assertThat(new CodeWords().of(type.code())).isNotEqualTo(type.code());
    }

    @Test
    void noTableLeadsOutOfTheArchive() {
        byte[] part = """
                {"service": "pathway", "tables": [{"table": "../../x", "label": "x", "purpose": "x", "retention": "x",
                 "columns": [], "rows": []}]}
                """.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Part.read(part)).hasMessageContaining("cannot be read");
    }
}
