package fr.pixemploi.kit.problem.field;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a constraint was violated, as callers name places: a JSON pointer into the body, or the parameter. */
public final class Pointers {
    private Pointers() {}

    public static String of(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        Path.MethodNode operation = null;
        Path.ParameterNode parameter = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) operation = node.as(Path.MethodNode.class);
            if (node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.CONSTRUCTOR) continue;
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.as(Path.ParameterNode.class);
                continue;
            }
            if (node.getIndex() != null) pointer.append('/').append(node.getIndex());
            if (node.getKey() != null) pointer.append('/').append(node.getKey());
            if (node.getName() != null && node.getKind() == ElementKind.PROPERTY)
                pointer.append('/').append(field(violation.getLeafBean(), node.getName()));
        }
        // A violation on the parameter itself is one of the query or the path; inside it, one of the body.
        return place(violation.getRootBeanClass(), operation, parameter, pointer.toString());
    }

    /** A rule about several fields is told of the one that it points to. */
    private static String field(@Nullable Object bean, String property) {
        if (bean == null) return property;
        String getter = "is" + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        for (Method method : bean.getClass().getDeclaredMethods()) {
            PointsTo points = method.getAnnotation(PointsTo.class);
            if (points != null && method.getName().equals(getter)) return points.value();
        }
        return property;
    }

    /** Named as in the address, which may differ from the name in the code. */
    private static String place(
            Class<?> resource,
            Path.@Nullable MethodNode operation,
            Path.@Nullable ParameterNode parameter,
            String pointer) {
        if (operation == null || parameter == null) return pointer.isEmpty() ? "?" : pointer;
        // The running class is a generated subclass, which lacks the annotations of the one we wrote.
        for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
            Parameter written = parameter(type, operation, parameter.getParameterIndex());
            if (written == null) continue;
            AnnotatedElement named = written.isAnnotationPresent(BeanParam.class) ? field(written, pointer) : written;
            String name = pointer.isEmpty() || named != written ? name(named) : null;
            if (name != null) return name;
        }
        return pointer.isEmpty() ? "?" + parameter.getName() : pointer;
    }

    private static @Nullable String name(@Nullable AnnotatedElement written) {
        if (written == null) return null;
        QueryParam inQuery = written.getAnnotation(QueryParam.class);
        if (inQuery != null) return "?" + inQuery.value();
        HeaderParam header = written.getAnnotation(HeaderParam.class);
        if (header != null) return header.value();
        PathParam inPath = written.getAnnotation(PathParam.class);
        return inPath == null ? null : "{" + inPath.value() + "}";
    }

    /** Parameters that several operations have in common are fields of a bean; one that may be given several times is a list. */
    private static @Nullable Field field(Parameter bean, String pointer) {
        try {
            return bean.getType().getDeclaredField(pointer.replaceAll("^/|/\\d+$", ""));
        } catch (NoSuchFieldException e) {
            return null;
        }
    }

    private static @Nullable Parameter parameter(Class<?> type, Path.MethodNode operation, int index) {
        try {
            return type.getDeclaredMethod(
                            operation.getName(), operation.getParameterTypes().toArray(Class<?>[]::new))
                    .getParameters()[index];
        } catch (NoSuchMethodException e) {
            return null;
        }
    }
}
