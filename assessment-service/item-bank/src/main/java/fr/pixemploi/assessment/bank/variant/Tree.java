package fr.pixemploi.assessment.bank.variant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file's tree, its texts read as templates once; filled for each variant. Immutable. */
sealed interface Tree {
    /** A number, true, false, null, or a text without places, which stand as they are. */
    record Fixed(JsonNode value) implements Tree {}

    record Text(Template template) implements Tree {}

    record Array(List<Tree> entries) implements Tree {}

    record Fields(Map<String, Tree> fields) implements Tree {}

    /** @throws VariantFault naming the field whose text is no template */
    static Tree of(String field, JsonNode node) {
        if (node.isTextual()) {
            Template template = Template.of(field, node.textValue());
            return template.hasPlaces() ? new Text(template) : new Fixed(node);
        }
        if (node.isArray()) {
            List<Tree> entries = new ArrayList<>();
            for (int i = 0; i < node.size(); i++) entries.add(of(field + "." + i, node.get(i)));
            return new Array(List.copyOf(entries));
        }
        if (!node.isObject()) return new Fixed(node);
        Map<String, Tree> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String inner = field.isEmpty() ? entry.getKey() : field + "." + entry.getKey();
            fields.put(entry.getKey(), of(inner, entry.getValue()));
        }
        return new Fields(fields);
    }

    /** A new tree with the values in their places. */
    default JsonNode rendered(Map<String, Object> values) {
        return switch (this) {
            case Fixed fixed -> fixed.value();
            case Text text -> text.template().render(values);
            case Array array -> {
                ArrayNode list =
                        JsonNodeFactory.instance.arrayNode(array.entries().size());
                array.entries().forEach(entry -> list.add(entry.rendered(values)));
                yield list;
            }
            case Fields object -> {
                ObjectNode filled = JsonNodeFactory.instance.objectNode();
                object.fields().forEach((name, entry) -> filled.set(name, entry.rendered(values)));
                yield filled;
            }
        };
    }
}
