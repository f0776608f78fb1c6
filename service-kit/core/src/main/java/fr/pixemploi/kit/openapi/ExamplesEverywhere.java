package fr.pixemploi.kit.openapi;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Adds an example to every field, parameter, request and response of a document that has none, if one is known. */
final class ExamplesEverywhere {
    private final OpenAPI document;
    private final NamedExamples named = new NamedExamples();
    private final Samples samples;

    ExamplesEverywhere(OpenAPI document) {
        this.document = document;
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        this.samples = new Samples(schemas == null ? Map.of() : schemas, named);
    }

    void add() {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        if (schemas != null) new TreeMap<>(schemas).forEach(this::describe);
        if (document.getPaths() == null) return;
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(this::describe));
    }

    /** Text fields get their named example in the schema itself, where people look for it. */
    private void describe(String owner, Schema schema) {
        if (schema.getProperties() == null) return;
        schema.getProperties().forEach((name, property) -> {
            boolean silent = property.getRef() == null
                    && (property.getExamples() == null || property.getExamples().isEmpty())
                    && property.getEnumeration() == null
                    && property.getType() != null
                    && property.getType().contains(Schema.SchemaType.STRING);
            Object example = silent ? named.of(owner, name, true) : null;
            if (example != null) property.addExample(example);
        });
    }

    private void describe(Operation operation) {
        String id = String.valueOf(operation.getOperationId());
        if (operation.getParameters() != null) operation.getParameters().forEach(parameter -> describe(parameter, id));
        if (operation.getRequestBody() != null)
            describe(operation.getRequestBody().getContent(), id, "request");
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) describe(response.getContent(), id, "response");
        });
    }

    private void describe(Parameter parameter, String operation) {
        if (parameter.getExample() != null || parameter.getExamples() != null || parameter.getSchema() == null) return;
        parameter.setExample(samples.parameter(parameter.getSchema(), operation, parameter.getName()));
    }

    private void describe(@Nullable Content content, String operation, String direction) {
        if (content == null) return;
        content.getMediaTypes().forEach((type, media) -> describe(type, media, operation, direction));
    }

    private void describe(String type, MediaType media, String operation, String direction) {
        if (media.getExample() != null || media.getExamples() != null) return;
        boolean json = type.contains("json");
        Object written = named.body(operation, direction + "." + type.substring(type.indexOf('/') + 1));
        if (written == null && json) written = named.body(operation, direction);
        if (written == null && json && media.getSchema() != null) {
            written = direction.equals("request")
                    ? samples.request(media.getSchema())
                    : samples.response(media.getSchema());
        }
        if (written != null) media.setExample(written);
    }
}
