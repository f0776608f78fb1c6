package fr.pixemploi.kit.openapi;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.problem.ProblemTexts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The headers that all services take and give by the same rules: what a call must bring, and what its answer tells beside the body. What
 * follows no rule stands in {@code openapi/service_headers.properties}: {@code operationId.status=Header Header}.
 */
final class HeadersEverywhere {
    private static final String COMPONENTS = "#/components/headers/";

    /** Without them an operation that knows them refuses. */
    private static final Set<String> ASKED_FOR = Set.of("Idempotency-Key", "If-Match");

    /** What may pass by itself. */
    private static final Set<String> PASSING = Set.of("409", "429", "503");

    private static final Map<String, Header> HEADERS = Map.of(
            "RateLimit",
            header("What is left of each limit, and seconds until it is full again.", "\"account\";r=1199;t=1"),
            "RateLimit-Policy",
            header(
                    "The limits that were counted: calls, and seconds in which they may be made.",
                    "\"account\";q=1200;w=60"),
            "Retry-After",
            header("Seconds after which it is worth trying again.", "1"),
            "Location",
            header("Address of what was made.", "/v1/structures/01940000-0000-7000-8000-00000000000a"),
            "Link",
            header(
                    "The next page, when there is one (RFC 8288, `rel=\"next\"`).",
                    "</v1/structures?cursor=MDE5>; rel=\"next\""),
            "ETag",
            header("Version of what is shown, to be sent back as `If-Match` by whoever changes it.", "\"3\""));

    private final OpenAPI document;
    private final Map<String, String> further = ProblemTexts.load("openapi/service_headers.properties");

    HeadersEverywhere(OpenAPI document) {
        this.document = document;
    }

    void add() {
        // Sorted, so that the committed document does not change from build to build.
        new TreeMap<>(HEADERS).forEach(document.getComponents()::addHeader);
        document.getComponents()
                .getResponses()
                .forEach((name, response) -> describe(response, name.substring("Problem".length()), Set.of()));
        if (document.getPaths() == null) return;
        document.getPaths().getPathItems().values().forEach(this::describe);
    }

    private void describe(PathItem path) {
        boolean versioned = path.getOperations().values().stream().anyMatch(HeadersEverywhere::takesVersion);
        path.getOperations().values().forEach(operation -> {
            if (operation.getParameters() != null) operation.getParameters().forEach(HeadersEverywhere::describe);
            operation.getResponses().getAPIResponses().forEach((status, response) -> {
                if (response.getRef() != null) return;
                Set<String> own = new LinkedHashSet<>(further(operation.getOperationId() + "." + status));
                if (versioned && status.startsWith("2")) own.add("ETag");
                describe(response, status, own);
            });
        });
    }

    private List<String> further(String answer) {
        String said = further.get(answer);
        return said == null ? List.of() : List.of(said.split(" "));
    }

    private static boolean takesVersion(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    /** One that the operation describes by itself follows no rule. */
    private static void describe(Parameter parameter) {
        String name = String.valueOf(parameter.getName());
        if (parameter.getDescription() != null || !ASKED_FOR.contains(name)) return;
        parameter.setRequired(true);
        if (name.equals("Idempotency-Key")) parameter.getSchema().minLength(1).maxLength(Idempotency.LONGEST_KEY);
    }

    private void describe(APIResponse response, String status, Set<String> own) {
        Set<String> names = new LinkedHashSet<>(List.of("RateLimit", "RateLimit-Policy"));
        names.addAll(own);
        if (status.equals("201")) names.addAll(List.of("Location", "ETag"));
        if (status.equals("200") && isPage(response)) names.add("Link");
        if (PASSING.contains(status)) names.add("Retry-After");
        for (String name : names) {
            if (response.getHeaders() == null || !response.getHeaders().containsKey(name))
                response.addHeader(name, OASFactory.createHeader().ref(COMPONENTS + name));
        }
    }

    private boolean isPage(APIResponse response) {
        return response.getContent() != null
                && response.getContent().getMediaTypes().values().stream()
                        .anyMatch(media -> media.getSchema() != null && hasCursor(media.getSchema()));
    }

    private boolean hasCursor(Schema schema) {
        Schema found = schema.getRef() == null
                ? schema
                : document.getComponents()
                        .getSchemas()
                        .get(schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1));
        return found != null
                && found.getProperties() != null
                && found.getProperties().containsKey("nextCursor");
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .addExample(example));
    }
}
