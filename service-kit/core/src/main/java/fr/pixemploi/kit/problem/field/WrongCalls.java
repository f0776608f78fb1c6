package fr.pixemploi.kit.problem.field;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import fr.pixemploi.kit.problem.KitRefusal;
import fr.pixemploi.kit.problem.Problem;
import fr.pixemploi.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is said of a call that cannot be taken: that its JSON is none, or each field that is wrong, without the words of our code. */
@ApplicationScoped
public class WrongCalls {
    private final Problems problems;
    private final BodyFaults faults;
    private final OwnDocument document;

    WrongCalls(Problems problems, BodyFaults faults, OwnDocument document) {
        this.problems = problems;
        this.faults = faults;
        this.document = document;
    }

    /** What was read and breaks a rule. The document knows more than the constraint does: an example of what could have been sent. */
    public Response problem(ConstraintViolationException e, ResourceInfo operation) {
        FieldTexts texts = new FieldTexts(problems.preferredLanguage());
        String name = operation.getResourceMethod().getName();
        Map<String, List<String>> told = faults.of(name).stream()
                .collect(Collectors.groupingBy(
                        BodyFaults.Fault::pointer, Collectors.mapping(texts::of, Collectors.toList())));
        List<Problem.FieldError> errors = e.getConstraintViolations().stream()
                .flatMap(violation -> {
                    String pointer = Pointers.of(violation);
                    return told.getOrDefault(pointer, List.of(said(violation, pointer, name, texts))).stream()
                            .map(detail -> new Problem.FieldError(pointer, detail));
                })
                .distinct()
                .sorted(Comparator.comparing(Problem.FieldError::pointer).thenComparing(Problem.FieldError::detail))
                .toList();
        return problems.response(422, "invalid-request", errors);
    }

    private String said(ConstraintViolation<?> violation, String pointer, String operation, FieldTexts texts) {
        if (!(violation.getConstraintDescriptor().getAnnotation() instanceof Pattern)) return violation.getMessage();
        String example = document.example(operation, pointer);
        return example == null ? violation.getMessage() : texts.like(example);
    }

    /** What could not be read. */
    public Response problem(JsonProcessingException e, ResourceInfo operation) {
        if (e.getCause() instanceof KitRefusal refusal) return problems.response(refusal.status(), refusal.code());
        if (isBrokenText(e) || !(e instanceof JsonMappingException mapping))
            return problems.response(400, "malformed-json");
        FieldTexts texts = new FieldTexts(problems.preferredLanguage());
        Map<String, String> wrong = new TreeMap<>();
        for (BodyFaults.Fault fault : faults.of(operation.getResourceMethod().getName()))
            wrong.putIfAbsent(fault.pointer(), texts.of(fault));
        // What reading found may be in no schema.
        wrong.putIfAbsent(pointer(mapping), texts.of(String.valueOf(mapping.getOriginalMessage())));
        List<Problem.FieldError> errors = wrong.entrySet().stream()
                .map(entry -> new Problem.FieldError(entry.getKey(), entry.getValue()))
                .toList();
        return problems.response(422, "invalid-request", errors);
    }

    static String pointer(JsonMappingException e) {
        JsonPointer pointer = JsonPointer.empty();
        for (JsonMappingException.Reference step : e.getPath())
            pointer = step.getFieldName() == null
                    ? pointer.appendIndex(step.getIndex())
                    : pointer.appendProperty(step.getFieldName());
        return pointer.toString();
    }

    /** Text that is no JSON, names a field twice or is nested too deeply, anywhere in the document. */
    private static boolean isBrokenText(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonParseException || cause instanceof StreamConstraintsException) return true;
        }
        return false;
    }
}
