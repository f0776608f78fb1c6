package fr.pixemploi.kit.openapi;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * When a code of the kit can befall an operation by what it has: the words with an at sign behind its status in {@code
 * problems/kit_where.properties}. Without any word a code befalls every operation; the others are names of
 * operations, with a dash before those that it spares.
 */
record Occasions(OpenAPI document, PathItem path, Operation operation) {
    private static final String MARK = "@";

    /** Who names a structure, a centre for instance, hears of one that is not theirs as of one that is not there. */
    /** Under the name of these conventions, or of France Travail. */
    private static final Set<String> CURSORS = Set.of("cursor", "curseur");

    private static final Set<String> STRUCTURES = Set.of("structureId", "centreId");

    boolean befall(List<String> words) {
        if (words.contains("-" + operation.getOperationId())) return false;
        return words.isEmpty() || words.stream().anyMatch(this::befalls);
    }

    /** @throws IllegalArgumentException for a word that means nothing, so that a slip of the pen does not hide a code */
    private boolean befalls(String word) {
        if (!word.startsWith(MARK)) return false;
        return switch (word) {
            case "@token" -> allowed().findAny().isPresent();
            case "@account" -> allowed().anyMatch("beneficiary"::equals);
            case "@answer" ->
                operation.getResponses().getAPIResponses().entrySet().stream()
                        .anyMatch(response -> response.getKey().startsWith("2")
                                && response.getValue().getContent() != null);
            case "@body" -> operation.getRequestBody() != null;
            case "@json" ->
                operation.getRequestBody() != null
                        && operation.getRequestBody().getContent() != null
                        && operation.getRequestBody().getContent().hasMediaType("application/json");
            case "@key" -> parameters().anyMatch(parameter -> "Idempotency-Key".equals(parameter.getName()));
            case "@version" -> parameters().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
            case "@cursor" -> parameters().anyMatch(parameter -> CURSORS.contains(parameter.getName()));
            case "@path" -> parameters().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH);
            case "@structure" ->
                parameters().anyMatch(parameter -> STRUCTURES.contains(parameter.getName()))
                        || sent().anyMatch(schema -> schema.getProperties() != null
                                && schema.getProperties().keySet().stream().anyMatch(STRUCTURES::contains));
            case "@elsewhere" -> false;
            default -> throw new IllegalArgumentException("problems/kit_where.properties says " + word);
        };
    }

    /** How a response that operations share is called by such words, in order. */
    static String name(Stream<String> words) {
        return words.filter(word -> word.startsWith(MARK))
                .map(word -> word.substring(1, 2).toUpperCase(Locale.ROOT) + word.substring(2))
                .distinct()
                .sorted()
                .collect(joining());
    }

    private Stream<Schema> sent() {
        return operation.getRequestBody() == null || operation.getRequestBody().getContent() == null
                ? Stream.of()
                : operation.getRequestBody().getContent().getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(Objects::nonNull)
                        .map(this::resolved)
                        .filter(Objects::nonNull);
    }

    private @Nullable Schema resolved(Schema schema) {
        return schema.getRef() == null
                ? schema
                : document.getComponents()
                        .getSchemas()
                        .get(schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1));
    }

    private Stream<Parameter> parameters() {
        return Stream.of(path.getParameters(), operation.getParameters())
                .filter(Objects::nonNull)
                .flatMap(List::stream);
    }

    /** The roles and scopes of which a caller needs one; none for an operation that is open. */
    private Stream<String> allowed() {
        return operation.getSecurity() == null
                ? Stream.of()
                : operation.getSecurity().stream()
                        .flatMap(required -> required.getSchemes().entrySet().stream())
                        .flatMap(scheme -> Stream.concat(Stream.of(scheme.getKey()), scheme.getValue().stream()));
    }
}
