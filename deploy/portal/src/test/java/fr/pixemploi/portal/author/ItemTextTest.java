package fr.pixemploi.portal.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a page shows of a question can be pasted back. */
class ItemTextTest {
    @Test
    void aCompetenceStaysAText() throws JsonProcessingException {
        JsonNode read = new YAMLMapper().readTree(ItemText.yaml(Map.of("competence", "1.1", "level", 2)));
        assertThat(read.path("competence").isTextual()).isTrue();
        assertThat(read.path("competence").asText()).isEqualTo("1.1");
        assertThat(read.path("level").isInt()).isTrue();
    }

    @Test
    void theModelOfAQuestionIsAFile() throws JsonProcessingException {
        assertThat(new YAMLMapper().readTree(ItemModel.FILE).path("competence").asText())
                .isEqualTo("1.1");
    }
}
