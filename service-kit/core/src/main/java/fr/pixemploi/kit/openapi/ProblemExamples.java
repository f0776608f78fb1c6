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
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * The errors of every operation with one example for each code, as callers get it. The kit's refusals are listed for the operations that
 * can meet them, as {@link Occasions} reads from {@code problems/kit_where.properties}; a service's refusals are listed for the operations
 * that {@code problems/service_where.properties} names beside the code's status, and of those whose description names the code.
 */
final class ProblemExamples {
    private static final Pattern NAMED = Pattern.compile("`([a-z0-9]+(?:-[a-z0-9]+)+)`");
    private static final Map<String, String> ERRORS = Map.ofEntries(
            Map.entry("400", "The request cannot be read; `code` says why."),
            Map.entry("401", "No access token, or one that is not for this service."),
            Map.entry("403", "The token does not hold the role or scope."),
            Map.entry("404", "There is no such thing, or not for this caller."),
            Map.entry("406", "There is no such representation."),
            Map.entry("408", "The body comes too slowly."),
            Map.entry("409", "The state of things does not allow it; `code` says why."),
            Map.entry("412", "It changed since it was read."),
            Map.entry("413", "The body is too large."),
            Map.entry("415", "The body is of a type that is not taken."),
            Map.entry(
                    "422",
                    "A field is wrong, or a query parameter is unknown or without a value; `errors` names each."),
            Map.entry("428", "The version that was read is missing."),
            Map.entry("429", "Too many calls; try again after `Retry-After`. Answers say in `RateLimit` what is left."),
            Map.entry("500", "Internal error; `instance` is the id to quote."),
            Map.entry(
                    "503",
                    "It cannot be done for a moment, since too much is asked at once or something does not answer; try again after `Retry-After`."));

    private static final Set<String> SCANNERS = Set.of("Not Authorized", "Not Allowed", "Bad Request");

    private final OpenAPI document;
    private final ProblemTexts texts = ProblemTexts.english();
    private final NamedExamples named = new NamedExamples();
    private final Map<String, APIResponse> responses = new TreeMap<>();
    private final Set<String> exemplified = new TreeSet<>();

    ProblemExamples(OpenAPI document) {
        this.document = document;
    }

    void add() {
        if (document.getPaths() == null) return;
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations()
                        .values()
                        .forEach(operation -> describe(operation, new Occasions(document, path, operation))));
        // Sorted, so that the committed document does not change from build to build; only what is referred to.
        responses.forEach(document.getComponents()::addResponse);
        exemplified.forEach(code -> document.getComponents().addExample(code, example(code)));
    }

    private void describe(Operation operation, Occasions occasions) {
        Map<String, Set<String>> own = own(operation);
        Map<String, Set<String>> common = common(occasions);
        Set<String> statuses = new TreeSet<>(own.keySet());
        statuses.addAll(common.keySet());
        for (String status : statuses) {
            APIResponse said = said(operation, status);
            Set<String> codes = new TreeSet<>(common.getOrDefault(status, Set.of()));
            if (said != null && said.getContent() != null) {
                codes.addAll(own.getOrDefault(status, Set.of()));
                besideAuthors(said.getContent(), codes);
                continue;
            }
            if (codes.containsAll(own.getOrDefault(status, Set.of())) && said == null) {
                operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().ref(shared(status, codes)));
                continue;
            }
            codes.addAll(own.getOrDefault(status, Set.of()));
            String description =
                    said != null && said.getDescription() != null ? said.getDescription() : description(status);
            APIResponse written = response(description, codes);
            if (said != null) written.setHeaders(said.getHeaders());
            operation.getResponses().addAPIResponse(status, written);
        }
    }

    /** A page that says what was wrong is of the operation itself; what befalls it before is a problem all the same. */
    private void besideAuthors(Content content, Set<String> codes) {
        response("", codes).getContent().getMediaTypes().forEach((type, media) -> {
            if (!content.hasMediaType(type)) content.addMediaType(type, media);
        });
    }

    /** What an author says of a status; what the scanner adds by itself says less than the shared response. */
    private static @Nullable APIResponse said(Operation operation, String status) {
        APIResponse said = operation.getResponses().getAPIResponse(status);
        return said != null && SCANNERS.contains(String.valueOf(said.getDescription())) ? null : said;
    }

    /** What may befall any operation of its kind, by status. */
    private Map<String, Set<String>> common(Occasions occasions) {
        Map<String, Set<String>> byStatus = new TreeMap<>();
        for (String code : texts.codes()) {
            String status = texts.status(code);
            if (status != null && texts.isKits(code) && occasions.befall(texts.operations(code)))
                byStatus.computeIfAbsent(status, none -> new TreeSet<>()).add(code);
        }
        return byStatus;
    }

    /** The place of a response that operations of one kind share. */
    private String shared(String status, Set<String> codes) {
        String kind = Occasions.name(codes.stream().flatMap(code -> texts.operations(code).stream()));
        responses.computeIfAbsent("Problem" + status + kind, none -> response(description(status), codes));
        return "#/components/responses/Problem" + status + kind;
    }

    private static String description(String status) {
        return ERRORS.getOrDefault(status, "Refused; `code` says why.");
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

    private APIResponse response(String description, Set<String> codes) {
        MediaType media =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        exemplified.addAll(codes);
        for (String code : codes)
            media.addExample(code, OASFactory.createExample().ref("#/components/examples/" + code));
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
    }

    private Example example(String code) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "https://api.example/problems#" + code);
        problem.put("title", texts.title(code));
        problem.put("status", Integer.valueOf(String.valueOf(texts.status(code))));
        problem.put("code", code);
        String detail = texts.detail(code, arguments(code));
        if (detail != null) problem.put("detail", detail);
        if (code.equals("internal-error")) problem.put("instance", "urn:uuid:01940000-0000-7000-8000-000000000001");
        if (String.valueOf(texts.status(code)).equals("422")) {
            boolean fields = code.equals("invalid-request");
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("pointer", fields ? "/structureId" : texts.pointer(code));
            error.put("detail", fields || detail == null ? "is missing" : detail);
            problem.put("errors", new ArrayList<>(List.of(error)));
        }
        return OASFactory.createExample().summary(texts.title(code)).value(problem);
    }

    private Object[] arguments(String code) {
        return switch (code) {
            case "internal-error" -> new Object[] {"01940000-0000-7000-8000-000000000001"};
            case "not-acceptable", "unsupported-media-type" -> new Object[] {"application/json"};
            case "still-malformed" -> new Object[] {"no field beneficiaryId"};
            default -> {
                String own = named.problem(code);
                yield own == null ? new Object[] {"3", "5", "7", "9"} : new Object[] {own};
            }
        };
    }
}
