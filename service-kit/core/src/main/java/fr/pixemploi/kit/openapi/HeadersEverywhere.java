package fr.pixemploi.kit.openapi;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.problem.ProblemTexts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    /** What has to do with the token. */
    private static final Set<String> REFUSED = Set.of("401", "403");

    private static final List<String> GOING = List.of("Deprecation", "Sunset", "Link");

    private static final int LONGEST_TAG = 100;

    private static final Map<String, Header> HEADERS = Map.ofEntries(
            header(
                    "X-Request-Id",
                    "Id of the call, to be quoted when something is wrong; the caller's own if it sent one (up to 64 letters, digits, dots, dashes, underscores).",
                    "01940000-0000-7000-8000-000000000001"),
            header("WWW-Authenticate", "What is wrong with the token (RFC 6750).", "Bearer error=\"invalid_token\""),
            header("Content-Language", "Language of the texts, `fr` or `en`, by `Accept-Language`.", "fr"),
            header(
                    "RateLimit",
                    "What is left of each limit, and seconds until it is full again.",
                    "\"account\";r=1199;t=1"),
            header(
                    "RateLimit-Policy",
                    "The limits that were counted: calls, and seconds in which they may be made.",
                    "\"account\";q=1200;w=60"),
            header("Retry-After", "Seconds after which it is worth trying again.", "1"),
            header(
                    "Location",
                    "Address of what was made.",
                    "https://api.example/v1/structures/01940000-0000-7000-8000-00000000000a"),
            header(
                    "Link",
                    "The next page, when there is one (RFC 8288, `rel=\"next\"`); what takes the place of an operation that goes (`rel=\"successor-version\"`).",
                    "<https://api.example/v1/structures?cursor=MWEyYjNjNGQwMTk0>; rel=\"next\""),
            header("ETag", "Version of what is shown, to be sent back as `If-Match` by whoever changes it.", "\"3\""),
            header(
                    "Deprecation",
                    "Since when the operation is out of date, in seconds since 1970 (RFC 9745).",
                    "@1795824000"),
            header("Sunset", "When the operation ends (RFC 8594).", "Wed, 30 Jun 2027 00:00:00 GMT"));

    private final OpenAPI document;
    private final Set<String> used = new TreeSet<>();
    private final Map<String, String> further = ProblemTexts.load("openapi/service_headers.properties");

    HeadersEverywhere(OpenAPI document) {
        this.document = document;
    }

    void add() {
        if (document.getPaths() == null) return;
        int digits = "Problem".length();
        document.getComponents()
                .getResponses()
                .forEach((name, response) -> describe(response, name.substring(digits, digits + 3), Set.of()));
        document.getPaths().getPathItems().values().forEach(this::describe);
        // Sorted, so that the committed document does not change from build to build; only those that are referred to.
        used.forEach(name -> document.getComponents().addHeader(name, HEADERS.get(name)));
    }

    private void describe(PathItem path) {
        boolean versioned = path.getOperations().values().stream().anyMatch(HeadersEverywhere::takesVersion);
        path.getOperations().values().forEach(operation -> {
            if (operation.getParameters() != null) operation.getParameters().forEach(HeadersEverywhere::describe);
            operation.getResponses().getAPIResponses().forEach((status, response) -> {
                if (response.getRef() != null) return;
                Set<String> own = new LinkedHashSet<>(further(operation.getOperationId() + "." + status));
                if (versioned && status.startsWith("2")) own.add("ETag");
                if (Boolean.TRUE.equals(operation.getDeprecated())) own.addAll(GOING);
                describe(response, status, own);
            });
            APIResponse unchanged = operation.getResponses().getAPIResponse("304");
            if (unchanged != null) sayUnchanged(operation, unchanged);
        });
    }

    private void sayUnchanged(Operation operation, APIResponse unchanged) {
        describe(unchanged, "304", Set.of("ETag"));
        boolean said = operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> "If-None-Match".equals(parameter.getName()));
        if (said) return;
        operation.addParameter(OASFactory.createParameter()
                .name("If-None-Match")
                .in(Parameter.In.HEADER)
                .description("`ETag` of what the caller has already.")
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .maxLength(LONGEST_TAG))
                .example("\"3\""));
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
        if (name.equals("If-Match")) {
            parameter.getSchema().maxLength(LONGEST_TAG);
            parameter.setDescription(
                    "`ETag` of what was read, with its quotes; several, or `*` for whichever it has now.");
        }
        if (name.equals("Idempotency-Key")) parameter.getSchema().minLength(1).maxLength(Idempotency.LONGEST_KEY);
    }

    private void describe(APIResponse response, String status, Set<String> own) {
        Set<String> names = new LinkedHashSet<>(List.of("RateLimit", "RateLimit-Policy", "X-Request-Id"));
        names.addAll(own);
        if (status.equals("201")) names.addAll(List.of("Location", "ETag"));
        if (status.equals("200") && isPage(response)) names.add("Link");
        if (PASSING.contains(status)) names.add("Retry-After");
        if (REFUSED.contains(status)) names.add("WWW-Authenticate");
        if (status.compareTo("400") >= 0) names.add("Content-Language");
        used.addAll(names);
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

    private static Map.Entry<String, Header> header(String name, String description, String example) {
        return Map.entry(
                name,
                OASFactory.createHeader()
                        .description(description)
                        .schema(OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.STRING))
                                .addExample(example)));
    }
}
