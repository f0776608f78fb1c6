package fr.pixemploi.kit.openapi;

import fr.pixemploi.kit.problem.Problem;
import fr.pixemploi.kit.problem.ProblemTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * The errors of every operation with one example for each code, as callers get it. The kit's refusals are listed for every operation that
 * can meet them; a service's refusals are listed for the operations that {@code problems/service_where.properties} names beside the code's
 * status, and of those whose description names the code.
 */
final class ProblemExamples {
    private static final Pattern NAMED = Pattern.compile("`([a-z0-9]+(?:-[a-z0-9]+)+)`");
    private static final Map<String, String> ERRORS = new TreeMap<>(
            Map.ofEntries(
                    Map.entry("400", "The request cannot be read: not JSON, a cursor of nobody, no idempotency key."),
                    Map.entry("401", "No access token, or one that is not for this service."),
                    Map.entry("403", "The token does not hold the role or scope."),
                    Map.entry("404", "There is no such thing, or not for this caller."),
                    Map.entry("406", "There is no such representation."),
                    Map.entry("409", "The state of things does not allow it; `code` says why."),
                    Map.entry("412", "It changed since it was read."),
                    Map.entry("413", "The body is too large."),
                    Map.entry("415", "The body is of a type that is not taken."),
                    Map.entry(
                            "422",
                            "A field is wrong, or a query parameter is there without a value; `errors` names each."),
                    Map.entry("428", "The version that was read is missing."),
                    Map.entry(
                            "429",
                            "Too many calls; try again after `Retry-After`. Answers say in `RateLimit` what is left."),
                    Map.entry("500", "Internal error; `instance` is the id to quote."),
                    Map.entry(
                            "503",
                            "It cannot be done for a moment, since too much is asked at once or something does not answer; try again after `Retry-After`.")));

    private final OpenAPI document;
    private final ProblemTexts texts = ProblemTexts.english();

    ProblemExamples(OpenAPI document) {
        this.document = document;
    }

    void add() {
        // Sorted, so that the committed document does not change from build to build.
        for (String code : texts.codes()) {
            if (texts.status(code) != null) document.getComponents().addExample(code, example(code));
        }
        ERRORS.forEach((status, description) ->
                document.getComponents().addResponse("Problem" + status, response(description, kitCodes(status))));
        if (document.getPaths() == null) return;
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(this::describe));
    }

    private Set<String> kitCodes(String status) {
        Set<String> codes = new TreeSet<>();
        for (String code : texts.codes()) {
            if (texts.isKits(code)
                    && status.equals(texts.status(code))
                    && texts.operations(code).isEmpty()) codes.add(code);
        }
        return codes;
    }

    private void describe(Operation operation) {
        Map<String, Set<String>> own = own(operation);
        Set<String> statuses = new TreeSet<>(own.keySet());
        ERRORS.keySet().stream().filter(status -> befalls(operation, status)).forEach(statuses::add);
        for (String status : statuses) {
            APIResponse said = operation.getResponses().getAPIResponse(status);
            Set<String> codes = own.getOrDefault(status, Set.of());
            if (said != null && said.getContent() != null) continue;
            if (codes.isEmpty() && said == null) {
                operation
                        .getResponses()
                        .addAPIResponse(
                                status, OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status));
                continue;
            }
            String description = said != null && said.getDescription() != null
                    ? said.getDescription()
                    : ERRORS.getOrDefault(status, "Refused; `code` says why.");
            Set<String> all = new TreeSet<>(codes);
            if (befalls(operation, status)) all.addAll(kitCodes(status));
            APIResponse written = response(description, all);
            if (said != null) written.setHeaders(said.getHeaders());
            operation.getResponses().addAPIResponse(status, written);
        }
    }

    /** The service's codes of this operation by status. */
    private Map<String, Set<String>> own(Operation operation) {
        Set<String> codes = new TreeSet<>(texts.of(String.valueOf(operation.getOperationId())));
        addNamed(codes, operation.getDescription());
        operation.getResponses().getAPIResponses().values().forEach(said -> addNamed(codes, said.getDescription()));
        Map<String, Set<String>> byStatus = new TreeMap<>();
        for (String code : codes) {
            String status = texts.status(code);
            if (status != null)
                byStatus.computeIfAbsent(status, none -> new TreeSet<>()).add(code);
        }
        return byStatus;
    }

    private static void addNamed(Set<String> codes, @Nullable String description) {
        if (description == null) return;
        Matcher names = NAMED.matcher(description);
        while (names.find()) codes.add(names.group(1));
    }

    private static boolean befalls(Operation operation, String status) {
        boolean anonymous =
                operation.getSecurity() == null || operation.getSecurity().isEmpty();
        boolean hasBody = operation.getRequestBody() != null;
        return switch (status) {
            case "401", "403" -> !anonymous;
            case "406" ->
                operation.getResponses().getAPIResponses().entrySet().stream()
                        .anyMatch(response -> response.getKey().startsWith("2")
                                && response.getValue().getContent() != null);
            case "413", "415" -> hasBody;
            case "412", "428" ->
                operation.getParameters() != null
                        && operation.getParameters().stream()
                                .anyMatch(parameter -> "If-Match".equals(parameter.getName()));
            default -> true;
        };
    }

    private static APIResponse response(String description, Set<String> codes) {
        MediaType media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        for (String code : codes)
            media.addExample(code, OASFactory.createExample().ref("#/components/examples/" + code));
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
    }

    private Example example(String code) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:pix-emploi:problem:" + code);
        problem.put("title", texts.title(code));
        problem.put("status", Integer.valueOf(String.valueOf(texts.status(code))));
        problem.put("code", code);
        String detail = texts.detail(code, arguments(code));
        if (detail != null) problem.put("detail", detail);
        if (code.equals("internal-error")) problem.put("instance", "urn:uuid:01940000-0000-7000-8000-000000000001");
        if (code.equals("invalid-request")) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("pointer", "/structureId");
            error.put("detail", "must not be null");
            problem.put("errors", new ArrayList<>(List.of(error)));
        }
        return OASFactory.createExample().summary(texts.title(code)).value(problem);
    }

    private static Object[] arguments(String code) {
        return switch (code) {
            case "internal-error" -> new Object[] {"01940000-0000-7000-8000-000000000001"};
            case "still-malformed" -> new Object[] {"no field beneficiaryId"};
            default -> new Object[] {"3", "5", "7", "9"};
        };
    }

    static Schema problemSchema() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .description("RFC 9457 problem details; `code` is stable, the texts follow Accept-Language (fr, en).")
                .required(List.of("type", "title", "status", "code"))
                .addProperty("type", text("urn:pix-emploi:problem:invalid-request"))
                .addProperty("title", text("Invalid request"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.INTEGER))
                                .addExample(422))
                .addProperty("code", text("invalid-request"))
                .addProperty("detail", text("One or more fields are wrong."))
                .addProperty("instance", text("urn:uuid:01940000-0000-7000-8000-000000000001"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .items(OASFactory.createSchema()
                                        .type(List.of(Schema.SchemaType.OBJECT))
                                        .addProperty("pointer", text("/structureId"))
                                        .addProperty("detail", text("must not be null"))));
    }

    private static Schema text(String example) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).addExample(example);
    }
}
