package fr.pixemploi.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Says which fields are always there. In answers those that the record does not call {@code @Nullable}, since what is absent is left out; in
 * requests those of a primitive type beside those that constraints ask for, and no others than those that are described.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PresentFields implements OASFilter {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName NAMED =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private static final Predicate<RecordComponentInfo> AS_ANSWERED =
            component -> !component.type().hasAnnotation(NULLABLE);
    private static final Predicate<RecordComponentInfo> AS_SENT =
            component -> component.type().kind() == Type.Kind.PRIMITIVE;

    private final IndexView index;

    /** @param index of all classes, given by the build */
    public PresentFields(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) return;
        Map<String, Schema> schemas = new TreeMap<>(document.getComponents().getSchemas());
        Set<String> sent = reached(document, schemas, PresentFields::sent);
        Set<String> answered = reached(document, schemas, PresentFields::answered);
        List<String> unknown = new ArrayList<>();
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() == null) return;
            if (sent.contains(name) && !answered.contains(name) && schema.getAdditionalPropertiesSchema() == null)
                schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
            Collection<ClassInfo> records = records(name, schema.getProperties().keySet());
            if (records.size() == 1)
                sayPresent(schema, records.iterator().next(), sent.contains(name) ? AS_SENT : AS_ANSWERED);
            else if (!sent.contains(name)) unknown.add(name + " " + records);
        });
        if (!unknown.isEmpty())
            throw new IllegalStateException("these schemas are of no single record; name it by @Schema(name = ...): "
                    + String.join(", ", unknown));
    }

    private static void sayPresent(Schema schema, ClassInfo written, Predicate<RecordComponentInfo> always) {
        Set<String> present = new TreeSet<>();
        if (schema.getRequired() != null) present.addAll(schema.getRequired());
        written.recordComponents().stream()
                .filter(always)
                .map(RecordComponentInfo::name)
                .filter(schema.getProperties()::containsKey)
                .forEach(present::add);
        if (!present.isEmpty()) schema.setRequired(new ArrayList<>(present));
    }

    /** The records that a schema may have been made from: those that are given its name, or else those that have it. */
    private Collection<ClassInfo> records(String schema, Set<String> properties) {
        Collection<ClassInfo> given = records(candidate -> schema.equals(given(candidate)), properties);
        if (!given.isEmpty()) return given;
        return records(candidate -> given(candidate) == null && schema.equals(candidate.simpleName()), properties);
    }

    /** The index tells some twice. */
    private Collection<ClassInfo> records(Predicate<ClassInfo> named, Set<String> properties) {
        return index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(named)
                .filter(candidate -> candidate.recordComponents().stream()
                        .map(RecordComponentInfo::name)
                        .toList()
                        .containsAll(properties))
                .collect(Collectors.toMap(ClassInfo::name, found -> found, (one, same) -> one))
                .values();
    }

    private static @Nullable String given(ClassInfo candidate) {
        AnnotationInstance said = candidate.declaredAnnotation(NAMED);
        return said == null || said.value("name") == null
                ? null
                : said.value("name").asString();
    }

    /** Schemas that stand, whole or in part, in a content of the operations. */
    private static Set<String> reached(
            OpenAPI document, Map<String, Schema> schemas, Function<Operation, Stream<Content>> contents) {
        Set<String> reached = new HashSet<>();
        if (document.getPaths() == null) return reached;
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(contents)
                .filter(Objects::nonNull)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .forEach(media -> reach(media.getSchema(), schemas, reached));
        return reached;
    }

    private static Stream<Content> sent(Operation operation) {
        return Stream.ofNullable(operation.getRequestBody()).map(RequestBody::getContent);
    }

    private static Stream<Content> answered(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream().map(APIResponse::getContent);
    }

    private static void reach(@Nullable Schema schema, Map<String, Schema> schemas, Set<String> reached) {
        if (schema == null) return;
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (reached.add(name)) reach(schemas.get(name), schemas, reached);
        }
        if (schema.getProperties() != null)
            schema.getProperties().values().forEach(property -> reach(property, schemas, reached));
        reach(schema.getItems(), schemas, reached);
        reach(schema.getAdditionalPropertiesSchema(), schemas, reached);
        List.of(listed(schema.getOneOf()), listed(schema.getAnyOf()), listed(schema.getAllOf()))
                .forEach(variants -> variants.forEach(variant -> reach(variant, schemas, reached)));
    }

    private static List<Schema> listed(@Nullable List<Schema> schemas) {
        return schemas == null ? List.of() : schemas;
    }
}
