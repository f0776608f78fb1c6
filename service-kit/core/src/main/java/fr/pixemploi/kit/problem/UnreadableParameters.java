package fr.pixemploi.kit.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Query parameters or headers whose values could not be read as their type. The framework says "not found" for a {@code limit=ten}
 * as for an address that does not exist; a caller deserves to hear which value is wrong.
 */
final class UnreadableParameters {
    private UnreadableParameters() {}

    static List<Problem.FieldError> of(
            @Nullable Method operation, MultivaluedMap<String, String> query, MultivaluedMap<String, String> headers) {
        List<Problem.FieldError> unreadable = new ArrayList<>();
        if (operation == null) return unreadable;
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields())
                    add(unreadable, field, field.getType(), query, headers);
            } else {
                add(unreadable, parameter, parameter.getType(), query, headers);
            }
        }
        return unreadable;
    }

    private static void add(
            List<Problem.FieldError> unreadable,
            AnnotatedElement place,
            Class<?> type,
            MultivaluedMap<String, String> query,
            MultivaluedMap<String, String> headers) {
        QueryParam inQuery = place.getAnnotation(QueryParam.class);
        if (inQuery != null) add(unreadable, inQuery.value(), query.get(inQuery.value()), type);
        HeaderParam inHeader = place.getAnnotation(HeaderParam.class);
        if (inHeader != null) add(unreadable, inHeader.value(), headers.get(inHeader.value()), type);
    }

    private static void add(
            List<Problem.FieldError> unreadable, String name, @Nullable List<String> values, Class<?> type) {
        if (values == null) return;
        for (String value : values) {
            if (!readable(type, value)) {
                unreadable.add(new Problem.FieldError("?" + name, "is no " + kind(type)));
                return;
            }
        }
    }

    private static String kind(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) return "truth value: true or false";
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) return "number in range";
        return type.isEnum() ? "value that is known here" : type.getSimpleName();
    }

    private static boolean readable(Class<?> type, String value) {
        Class<?> boxed = BOXES.getOrDefault(type, type);
        if (boxed == Boolean.class) return TruthValues.isOne(value);
        for (String factory : List.of("fromString", "valueOf", "parse")) {
            for (Class<?> from : List.of(String.class, CharSequence.class)) {
                try {
                    boxed.getMethod(factory, from).invoke(null, value);
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

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            int.class, Integer.class,
            long.class, Long.class,
            short.class, Short.class,
            double.class, Double.class,
            float.class, Float.class,
            boolean.class, Boolean.class);
}
