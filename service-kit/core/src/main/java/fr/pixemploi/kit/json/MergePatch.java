package fr.pixemploi.kit.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import java.util.Map;
import java.util.Set;

/** JSON Merge Patch (RFC 7396): what a patch names is replaced, null takes it away, the rest stays. */
@ApplicationScoped
public class MergePatch {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * What becomes of something, held to the constraints of its type.
     *
     * @throws BadRequestException when a field is unknown or of another type; its cause says which
     * @throws ConstraintViolationException when what becomes of it breaks a constraint
     */
    public <T> T apply(T before, ObjectNode patch, Class<T> type) {
        try {
            T after = json.treeToValue(merged(json.valueToTree(before), patch), type);
            Set<ConstraintViolation<T>> broken = validator.validate(after);
            if (!broken.isEmpty()) throw new ConstraintViolationException(broken);
            return after;
        } catch (JsonProcessingException e) {
            throw new BadRequestException(e);
        }
    }

    /** Null stays until it is read, so that a name nobody knows is refused with it too. */
    private static ObjectNode merged(ObjectNode into, ObjectNode patch) {
        for (Map.Entry<String, JsonNode> field : patch.properties()) {
            if (field.getValue().isNull()) into.putNull(field.getKey());
            else if (field.getValue() instanceof ObjectNode object)
                into.set(
                        field.getKey(),
                        merged(
                                into.get(field.getKey()) instanceof ObjectNode inner ? inner : into.objectNode(),
                                object));
            else into.set(field.getKey(), field.getValue());
        }
        return into;
    }
}
