package fr.pixemploi.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether an OpenAPI document says enough to work with: a summary and examples for every operation, examples that its own schemas accept,
 * an example for every text, and every error code with its text, its status and the operations that answer it.
 */
final class Descriptions {
    private static final Pattern CODE = Pattern.compile("\\b[45]\\d\\d `([a-z0-9]+(?:-[a-z0-9]+)+)`");
    private final JsonNode document;
    private final DocumentSchemas schemas;
    private final ProblemCodes problems = new ProblemCodes();
    private final Set<String> operations = new HashSet<>();
    private final Set<String> exemplified = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    Descriptions(JsonNode document) {
        this.document = document;
        this.schemas = new DocumentSchemas(document);
    }

    List<String> faults() {
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (method.getValue().has("operationId")) operation(method.getValue());
            }
        }
        for (Map.Entry<String, JsonNode> schema :
                document.path("components").path("schemas").properties()) {
            texts(schema.getKey(), schema.getValue());
        }
        codes();
        return faults;
    }

    private void operation(JsonNode operation) {
        String id = operation.path("operationId").asText();
        operations.add(id);
        if (operation.path("summary").asText("").isBlank()) faults.add(id + " has no summary");
        for (JsonNode parameter : operation.path("parameters")) {
            if (!parameter.has("example") && !parameter.has("examples"))
                faults.add(id + " has no example of its parameter "
                        + parameter.path("name").asText());
        }
        content(id + "'s request", operation.path("requestBody").path("content"));
        for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
            JsonNode said = response.getValue();
            if (response.getKey().startsWith("2")) content(id + "'s answer " + response.getKey(), said.path("content"));
            JsonNode examples =
                    said.path("content").path("application/problem+json").path("examples");
            examples.fieldNames().forEachRemaining(exemplified::add);
        }
        Matcher named = CODE.matcher(operation.path("description").asText(""));
        while (named.find()) {
            if (!problems.withEnglishText().contains(named.group(1)))
                faults.add(id + " names the code " + named.group(1)
                        + ", which has no text in problems/service_*.properties");
        }
    }

    private void content(String where, JsonNode content) {
        for (Map.Entry<String, JsonNode> media : content.properties()) {
            JsonNode schema = media.getValue().path("schema");
            if (schema.path("format").asText().equals("binary")) continue;
            JsonNode example = media.getValue().path("example");
            for (JsonNode first : media.getValue().path("examples")) {
                if (example.isMissingNode()) example = first.path("value");
            }
            if (example.isMissingNode()) faults.add(where + " has no example in " + media.getKey());
            else if (media.getKey().contains("json")) fits(where, schema, example);
        }
    }

    /** An example that breaks its own schema misleads every reader. */
    private void fits(String where, JsonNode schema, JsonNode example) {
        if (schema.isEmpty()) return;
        schemas.violations(schema, example.toString())
                .forEach(error -> faults.add(where + " has an example outside its schema: " + error));
    }

    private void texts(String owner, JsonNode schema) {
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            JsonNode said = property.getValue();
            boolean text = said.path("type").asText().equals("string")
                    || said.path("type").toString().contains("\"string\"");
            boolean clear = said.has("examples")
                    || said.has("example")
                    || said.has("enum")
                    || said.has("const")
                    || said.has("format")
                    || said.has("$ref");
            if (text && !clear)
                faults.add(
                        owner + "." + property.getKey()
                                + " has no example: give it @Schema(examples = ...) or a line in openapi/service_examples.properties");
        }
    }

    private void codes() {
        Set<String> english = problems.withEnglishText();
        Set<String> french = problems.withFrenchText();
        for (String code : french) {
            if (!english.contains(code)) faults.add("the code " + code + " has no English text");
        }
        for (String code : english) {
            if (!french.contains(code)) faults.add("the code " + code + " has no French text");
            if (!problems.placed().contains(code))
                faults.add("the code " + code + " has no status in problems/service_where.properties");
            else if (!problems.isKits(code) && !exemplified.contains(code))
                faults.add("no operation is said to answer " + code
                        + ": name one in problems/service_where.properties or the code in its description");
        }
        for (String code : problems.placed()) {
            if (!english.contains(code))
                faults.add("problems/service_where.properties holds " + code + ", which has no text");
            for (String operation : problems.operations(code)) {
                if (!operations.contains(operation))
                    faults.add("problems/service_where.properties says that " + operation + " answers " + code
                            + ", but there is no such operation");
            }
        }
    }
}
