package fr.pixemploi.assessment.psychometrics.workbench.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads and writes the JSON of all commands. */
public final class JsonDocument {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonDocument() {}

    /** The document in a file, or on standard input when there is none. */
    public static Field read(@Nullable Path file) {
        try (InputStream in = file == null ? System.in : Files.newInputStream(file)) {
            JsonNode node = JSON.readTree(in);
            if (!node.isObject()) throw new BadInput("the document must be a JSON object");
            return Field.root("", node);
        } catch (JsonProcessingException fault) {
            throw new BadInput("the document is not JSON: " + fault.getOriginalMessage() + " (line "
                    + fault.getLocation().getLineNr() + ", column "
                    + fault.getLocation().getColumnNr() + ")");
        } catch (IOException fault) {
            throw new BadInput("cannot read " + (file == null ? "standard input" : file) + ": "
                    + fault.getClass().getSimpleName());
        }
    }

    /** On one line. */
    public static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** JSON has no infinity and no not-a-number: they become null. */
    public static @Nullable Double number(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
