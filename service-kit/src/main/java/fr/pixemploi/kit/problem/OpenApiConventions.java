package fr.pixemploi.kit.problem;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Writes into every service's OpenAPI document the errors that the kit gives on every operation, so that nobody repeats them. */
public class OpenApiConventions implements OASFilter {
    private static final Map<String, String> ERRORS = Map.of(
            "400", "The body is not JSON.",
            "401", "No access token, or one that is not for this service.",
            "403", "The token does not hold the role or scope.",
            "404", "There is no such thing, or not for this caller.",
            "409", "The state of things does not allow it; `code` says why.",
            "422", "A field is wrong; `errors` names each.",
            "500", "Internal error; `instance` is the id to quote.");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) document.setComponents(OASFactory.createComponents());
        Schema problem = OASFactory.createSchema().ref("#/components/schemas/Problem");
        // Sorted, so that the committed document does not change from build to build.
        new TreeMap<>(ERRORS)
                .forEach((status, description) -> document.getComponents()
                        .addResponse(
                                "Problem" + status,
                                OASFactory.createAPIResponse()
                                        .description(description)
                                        .content(OASFactory.createContent()
                                                .addMediaType(
                                                        Problem.MEDIA_TYPE,
                                                        OASFactory.createMediaType()
                                                                .schema(problem)))));
        document.getComponents().addSchema("Problem", problemSchema());
        if (document.getPaths() == null) return;
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(this::addErrors));
    }

    private void addErrors(Operation operation) {
        boolean anonymous =
                operation.getSecurity() == null || operation.getSecurity().isEmpty();
        for (String status : ERRORS.keySet().stream().sorted().toList()) {
            if (anonymous && (status.equals("401") || status.equals("403"))) continue;
            if (operation.getResponses().getAPIResponse(status) != null
                    && operation.getResponses().getAPIResponse(status).getContent() != null) continue;
            APIResponse reference = OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status);
            operation.getResponses().addAPIResponse(status, reference);
        }
    }

    private static Schema problemSchema() {
        Schema text = OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
        Schema fieldError = OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .addProperty("pointer", text)
                .addProperty("detail", text);
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .description("RFC 9457 problem details; `code` is stable, the texts follow Accept-Language (fr, en).")
                .required(List.of("type", "title", "status", "code"))
                .addProperty("type", text)
                .addProperty("title", text)
                .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)))
                .addProperty("code", text)
                .addProperty("detail", text)
                .addProperty("instance", text)
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .items(fieldError));
    }
}
