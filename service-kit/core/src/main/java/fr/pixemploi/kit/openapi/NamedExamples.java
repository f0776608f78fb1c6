package fr.pixemploi.kit.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.kit.problem.ProblemTexts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Examples of fields that have none of their own, from {@code openapi/kit_examples.properties} and the service's {@code
 * openapi/service_examples.properties}: {@code Schema.property}, {@code property}, {@code operationId.request} and {@code
 * operationId.response}, in this order of precedence; of what is told with a problem, {@code problem.code}.
 */
final class NamedExamples {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Map<String, String> values;

    NamedExamples() {
        values = ProblemTexts.load("openapi/kit_examples.properties");
        values.putAll(ProblemTexts.load("openapi/service_examples.properties"));
    }

    /** @param text true when the field is text: then the value is taken as it stands, else it is parsed as JSON */
    @Nullable
    Object of(@Nullable String owner, String name, boolean text) {
        String own = owner == null ? null : values.get(owner + "." + name);
        String written = own != null ? own : values.get(name);
        if (written == null) return null;
        return text ? written : json(written);
    }

    @Nullable
    Object body(String operation, String direction) {
        String written = values.get(operation + "." + direction);
        if (written == null) return null;
        String begin = written.strip();
        return begin.startsWith("{") || begin.startsWith("[") ? json(written) : written;
    }

    /** What a problem's detail tells. */
    @Nullable
    String problem(String code) {
        return values.get("problem." + code);
    }

    /** No example, since a text of the same name was meant; a wrong example must not keep a service from starting. */
    private static @Nullable Object json(String written) {
        try {
            return JSON.readValue(written, Object.class);
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
