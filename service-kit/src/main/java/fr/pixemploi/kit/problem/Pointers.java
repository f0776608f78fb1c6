package fr.pixemploi.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Where a constraint was violated, as callers name places: a JSON pointer into the body, or the parameter. */
final class Pointers {
    private Pointers() {}

    static String of(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.CONSTRUCTOR) continue;
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
                continue;
            }
            if (node.getIndex() != null) pointer.append('/').append(node.getIndex());
            if (node.getKey() != null) pointer.append('/').append(node.getKey());
            if (node.getName() != null && node.getKind() == ElementKind.PROPERTY)
                pointer.append('/').append(node.getName());
        }
        // A violation on the parameter itself is one of the query or the path; inside it, one of the body.
        return pointer.isEmpty() ? "?" + parameter : pointer.toString();
    }
}
