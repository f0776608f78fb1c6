package fr.pixemploi.kit.problem.field;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.kit.problem.Problem;
import fr.pixemploi.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a body that holds many, each alone and by the rules of its type: what is wrong with one is said of it, and keeps no other
 * out.
 */
@ApplicationScoped
public class BodyLines {
    /**
     * What a line says.
     *
     * @param value null when it has faults
     * @param faults their pointers begin at the line
     */
    public record Read<T>(@Nullable T value, List<Problem.FieldError> faults) {}

    private final ObjectMapper json;
    private final Validator validator;
    private final Problems problems;

    BodyLines(ObjectMapper json, Validator validator, Problems problems) {
        this.json = json;
        this.validator = validator;
        this.problems = problems;
    }

    public <T> Read<T> read(JsonNode line, Class<T> type) {
        try {
            T value = json.treeToValue(line, type);
            if (value == null) return new Read<>(null, List.of(fault("", "required")));
            List<Problem.FieldError> faults = validator.validate(value).stream()
                    .map(broken -> new Problem.FieldError(Pointers.of(broken), broken.getMessage()))
                    .distinct()
                    .sorted(Comparator.comparing(Problem.FieldError::pointer).thenComparing(Problem.FieldError::detail))
                    .toList();
            return new Read<>(faults.isEmpty() ? value : null, faults);
        } catch (JsonProcessingException first) {
            return new Read<>(null, unreadable(line, type, first));
        }
    }

    /** Reading stops at the first value that it can't read: each field is read alone, so that all are told. */
    private List<Problem.FieldError> unreadable(JsonNode line, Class<?> type, JsonProcessingException first) {
        List<Problem.FieldError> faults = new ArrayList<>();
        if (line instanceof ObjectNode object)
            for (Map.Entry<String, JsonNode> field : object.properties())
                try {
                    json.treeToValue(json.createObjectNode().set(field.getKey(), field.getValue()), type);
                } catch (JsonProcessingException e) {
                    faults.add(unreadable(e));
                }
        return faults.isEmpty() ? List.of(unreadable(first)) : faults;
    }

    private Problem.FieldError unreadable(JsonProcessingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown -> fault(WrongCalls.pointer(unknown), "additionalProperties");
            case JsonMappingException mapping ->
                fault(WrongCalls.pointer(mapping), String.valueOf(mapping.getOriginalMessage()));
            // Any other is of the line as a whole.
            default -> fault("", "");
        };
    }

    private Problem.FieldError fault(String pointer, String rule) {
        return new Problem.FieldError(pointer, new FieldTexts(problems.preferredLanguage()).of(rule));
    }
}
