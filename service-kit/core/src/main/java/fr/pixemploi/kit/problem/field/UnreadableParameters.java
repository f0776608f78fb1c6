package fr.pixemploi.kit.problem.field;

import fr.pixemploi.kit.problem.Problem;
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
 * Query parameters whose values could not be read as their type. The framework says "not found" for a {@code limit=ten}
 * as for an address that does not exist; a caller deserves to hear which value is wrong.
 */
public final class UnreadableParameters {
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

    public static List<Problem.FieldError> of(
            @Nullable Method operation, MultivaluedMap<String, String> query, FieldTexts texts) {
        List<Problem.FieldError> unreadable = new ArrayList<>();
        if (operation == null) return unreadable;
        QueryParameters.places(operation).forEach(place -> {
            Class<?> type = BOXES.getOrDefault(QueryParameters.type(place), QueryParameters.type(place));
            String name = name(place);
            List<String> values = query.get(name);
            if (values != null && !values.stream().allMatch(value -> readable(type, value)))
                unreadable.add(new Problem.FieldError("?" + name, texts.of(rule(type))));
        });
        return unreadable;
    }

    /** Empty for what is not in the query. */
    private static String name(AnnotatedElement place) {
        QueryParam inQuery = place.getAnnotation(QueryParam.class);
        return inQuery == null ? "" : inQuery.value();
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
