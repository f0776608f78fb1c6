package fr.pixemploi.kit.problem;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Query parameters or headers whose values could not be read as their type. The framework says "not found" for a {@code limit=ten}
 * as for an address that does not exist; a caller deserves to hear which value is wrong.
 */
final class UnreadableParameters {
    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            int.class, Integer.class,
            long.class, Long.class,
            short.class, Short.class,
            double.class, Double.class,
            float.class, Float.class,
            boolean.class, Boolean.class);

    /** Keys of {@code problems/fields_*.properties}. */
    private static final Map<Class<?>, String> RULES = Map.of(
            Boolean.class, "truth-value",
            UUID.class, "format.uuid",
            LocalDate.class, "format.date",
            OffsetDateTime.class, "format.date-time",
            Instant.class, "format.date-time");

    private UnreadableParameters() {}

    static List<Problem.FieldError> of(
            @Nullable Method operation,
            MultivaluedMap<String, String> query,
            MultivaluedMap<String, String> headers,
            FieldTexts texts) {
        List<Problem.FieldError> unreadable = new ArrayList<>();
        if (operation == null) return unreadable;
        QueryParameters.places(operation).forEach(place -> {
            Class<?> type = BOXES.getOrDefault(QueryParameters.type(place), QueryParameters.type(place));
            String name = name(place);
            List<String> values = place.isAnnotationPresent(HeaderParam.class) ? headers.get(name) : query.get(name);
            if (values != null && !values.stream().allMatch(value -> readable(type, value)))
                unreadable.add(new Problem.FieldError("?" + name, texts.of(rule(type))));
        });
        return unreadable;
    }

    /** Empty for what is neither in the query nor in the headers. */
    private static String name(AnnotatedElement place) {
        QueryParam inQuery = place.getAnnotation(QueryParam.class);
        if (inQuery != null) return inQuery.value();
        HeaderParam inHeader = place.getAnnotation(HeaderParam.class);
        return inHeader == null ? "" : inHeader.value();
    }

    private static String rule(Class<?> type) {
        if (type.isEnum()) return "known-value";
        return Number.class.isAssignableFrom(type) ? "number-in-range" : RULES.getOrDefault(type, "unreadable");
    }

    private static boolean readable(Class<?> type, String value) {
        if (type == Boolean.class) return TruthValues.isOne(value);
        for (String factory : List.of("fromString", "valueOf", "parse")) {
            for (Class<?> from : List.of(String.class, CharSequence.class)) {
                try {
                    type.getMethod(factory, from).invoke(null, value);
                    return true;
                } catch (InvocationTargetException e) {
                    return false;
                } catch (NoSuchMethodException | IllegalAccessException | NullPointerException e) {
                    // Not made in this way.
                }
            }
        }
        return true;
    }
}
