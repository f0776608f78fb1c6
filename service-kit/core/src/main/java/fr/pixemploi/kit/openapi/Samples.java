package fr.pixemploi.kit.openapi;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Makes an example of a schema: its own example if it has one, then the named examples, then any value of its type. */
final class Samples {
    private static final int DEEPEST = 12;
    private final Map<String, Schema> schemas;
    private final NamedExamples named;

    Samples(Map<String, Schema> schemas, NamedExamples named) {
        this.schemas = schemas;
        this.named = named;
    }

    /** A body to send: what is required, and what has an example of its own. */
    @Nullable
    Object request(Schema schema) {
        return sample(schema, null, "", true, 0);
    }

    /** A body that comes back: every field. */
    @Nullable
    Object response(Schema schema) {
        return sample(schema, null, "", false, 0);
    }

    /** The example of one parameter of an operation. */
    @Nullable
    Object parameter(Schema schema, String operation, String name) {
        return sample(schema, operation, name, true, 0);
    }

    private @Nullable Object sample(Schema schema, @Nullable String owner, String name, boolean sent, int depth) {
        if (depth > DEEPEST) return null;
        Object said = said(schema);
        if (said != null) return said;
        Object ofName = name.isEmpty() ? null : named.of(owner, name, isText(schema));
        if (ofName != null) return ofName;
        String ref = schema.getRef();
        if (ref != null) {
            String target = ref.substring(ref.lastIndexOf('/') + 1);
            Schema found = schemas.get(target);
            return found == null ? null : ofSchema(found, target, name, sent, depth);
        }
        return ofSchema(schema, owner, name, sent, depth);
    }

    private @Nullable Object ofSchema(Schema schema, @Nullable String owner, String name, boolean sent, int depth) {
        Object said = said(schema);
        if (said != null) return said;
        if (schema.getConstValue() != null) return schema.getConstValue();
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty())
            return schema.getEnumeration().getFirst();
        for (List<Schema> variants : java.util.Arrays.asList(schema.getOneOf(), schema.getAnyOf(), schema.getAllOf())) {
            if (variants == null) continue;
            for (Schema variant : variants) {
                if (isNull(variant)) continue;
                return sample(variant, owner, name, sent, depth + 1);
            }
        }
        return switch (type(schema)) {
            case OBJECT -> object(schema, owner, sent, depth);
            case ARRAY -> array(schema, owner, name, sent, depth);
            case STRING -> text(schema);
            case INTEGER -> number(schema).longValue();
            case NUMBER -> number(schema);
            case BOOLEAN -> Boolean.TRUE;
            case NULL -> null;
        };
    }

    private Object object(Schema schema, @Nullable String owner, boolean sent, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> {
                boolean wanted = !sent
                        || required.contains(name)
                        || said(property) != null
                        || named.of(owner, name, isText(property)) != null;
                Object value = wanted ? sample(property, owner, name, sent, depth + 1) : null;
                if (value != null) object.put(name, value);
            });
        }
        Schema more = further(schema);
        if (more != null) {
            Object value = sample(more, owner, "", sent, depth + 1);
            if (value != null) object.put("a", value);
        }
        return object;
    }

    private List<Object> array(Schema schema, @Nullable String owner, String name, boolean sent, int depth) {
        if (schema.getItems() == null) return List.of();
        Object element = sample(schema.getItems(), owner, name + "[]", sent, depth + 1);
        return element == null ? List.of() : List.of(element);
    }

    private static @Nullable Object text(Schema schema) {
        String format = schema.getFormat() == null ? "" : schema.getFormat();
        return switch (format) {
            case "uuid" -> "01940000-0000-7000-8000-000000000001";
            case "date-time" -> "2026-03-10T09:30:00+01:00";
            case "local-date-time" -> "2026-12-08T09:30:00";
            case "date" -> "2026-03-10";
            case "time", "local-time" -> "09:30:00";
            case "duration" -> "PT20M";
            case "uri" -> "https://exemple.fr/";
            default -> null;
        };
    }

    private static Number number(Schema schema) {
        BigDecimal min = schema.getMinimum() != null ? schema.getMinimum() : schema.getExclusiveMinimum();
        BigDecimal one = BigDecimal.ONE;
        BigDecimal value = min == null || min.compareTo(one) < 0 ? one : min;
        if (schema.getMaximum() != null && value.compareTo(schema.getMaximum()) > 0) value = schema.getMaximum();
        return value;
    }

    private static @Nullable Object said(Schema schema) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty())
            return schema.getExamples().getFirst();
        return older(schema);
    }

    @SuppressWarnings("deprecation")
    private static @Nullable Object older(Schema schema) {
        return schema.getExample();
    }

    private boolean isText(Schema schema) {
        String ref = schema.getRef();
        Schema found = ref == null ? schema : schemas.getOrDefault(ref.substring(ref.lastIndexOf('/') + 1), schema);
        return type(found) == Schema.SchemaType.STRING;
    }

    private static boolean isNull(Schema schema) {
        return schema.getType() != null && schema.getType().equals(List.of(Schema.SchemaType.NULL));
    }

    private static Schema.SchemaType type(Schema schema) {
        if (schema.getType() != null) {
            for (Schema.SchemaType type : schema.getType()) {
                if (type != Schema.SchemaType.NULL) return type;
            }
        }
        return schema.getItems() != null ? Schema.SchemaType.ARRAY : Schema.SchemaType.OBJECT;
    }

    /** What fields beyond the named ones hold; null when there are none. */
    private static @Nullable Schema further(Schema schema) {
        Schema further = schema.getAdditionalPropertiesSchema();
        return further == null || Boolean.FALSE.equals(further.getBooleanSchema()) ? null : further;
    }
}
