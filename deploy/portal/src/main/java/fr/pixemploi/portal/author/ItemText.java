package fr.pixemploi.portal.author;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.client.assessment.ApiClient;
import fr.pixemploi.client.assessment.model.Question;
import java.util.Map;

/** A question as its author writes it, and as the player takes it. */
final class ItemText {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            // A competence such as 1.1 would be read again as a number.
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
            .build();

    private static final ObjectMapper JSON =
            ApiClient.createDefaultObjectMapper().setSerializationInclusion(JsonInclude.Include.NON_NULL);

    private ItemText() {}

    static String yaml(Map<String, Object> file) {
        return written(YAML, file);
    }

    static String json(Question question) {
        return written(JSON, question);
    }

    private static String written(ObjectMapper mapper, Object what) {
        try {
            return mapper.writeValueAsString(what);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("came as JSON, so that it can be written", e);
        }
    }
}
