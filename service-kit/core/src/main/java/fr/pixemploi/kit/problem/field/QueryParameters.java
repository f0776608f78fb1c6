package fr.pixemploi.kit.problem.field;

import fr.pixemploi.kit.problem.Problem;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses query parameters that the operation does not know, and those that are there without a value. {@code ?status=} comes from a field
 * that was left blank or a variable that was never set, {@code ?statut=open} from a slip of the pen; reading either as "any status" would
 * answer something that nobody asked for.
 */
class QueryParameters {
    private final Problems problems;
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    QueryParameters(Problems problems) {
        this.problems = problems;
    }

    /** Runs after matching, so that callers without permission learn that first. */
    @ServerRequestFilter
    public @Nullable Response refuse(ContainerRequestContext request, ResourceInfo operation) {
        // Nearly every call ends here.
        if (request.getUriInfo().getRequestUri().getRawQuery() == null) return null;
        FieldTexts texts = new FieldTexts(problems.preferredLanguage());
        Set<String> names = known.computeIfAbsent(operation.getResourceMethod(), QueryParameters::names);
        List<Problem.FieldError> wrong = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!names.contains(name)) wrong.add(new Problem.FieldError("?" + name, texts.of("additionalProperties")));
            else if (values.stream().anyMatch(String::isEmpty))
                wrong.add(new Problem.FieldError("?" + name, texts.of("no-value")));
        });
        return wrong.isEmpty() ? null : problems.response(422, "invalid-request", wrong);
    }

    private static Set<String> names(Method operation) {
        return places(operation)
                .map(place -> place.getAnnotation(QueryParam.class))
                .filter(named -> named != null)
                .map(QueryParam::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Where parameters of an operation are declared: its own, and the fields of beans that several operations have in common. */
    static Stream<AnnotatedElement> places(Method operation) {
        return Arrays.stream(operation.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? Arrays.stream(parameter.getType().getDeclaredFields())
                        : Stream.of(parameter));
    }

    static Class<?> type(AnnotatedElement place) {
        return place instanceof Parameter parameter ? parameter.getType() : ((java.lang.reflect.Field) place).getType();
    }
}
