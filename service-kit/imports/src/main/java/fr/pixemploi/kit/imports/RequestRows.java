package fr.pixemploi.kit.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.kit.problem.field.FieldTexts;
import fr.pixemploi.kit.problem.field.Pointers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a row as the request that would say the same, and holds it to the same rules: of texts, of types, of constraints. */
@ApplicationScoped
public class RequestRows {
    private static final FieldTexts FRENCH = new FieldTexts("fr");
    private static final FieldTexts ENGLISH = new FieldTexts("en");
    private static final DateTimeFormatter FRENCH_DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /**
     * What a row says.
     *
     * @param request null when it has faults
     */
    public record Read<R>(@Nullable R request, List<RowFault> faults) {}

    private final ObjectMapper json;
    private final Validator validator;
    private final MessageInterpolator messages;

    RequestRows(ObjectMapper json, Validator validator, ValidatorFactory validators) {
        this.json = json;
        this.validator = validator;
        this.messages = validators.getMessageInterpolator();
    }

    /** @param given fields that are in no column, and those of empty cells */
    public <R> Read<R> read(ImportRow row, RequestColumns columns, Map<String, ?> given, Class<R> type) {
        ObjectNode said = json.valueToTree(given);
        row.cells().forEach((column, cell) -> said.put(columns.field(column), value(columns, column, cell)));
        try {
            R request = json.treeToValue(said, type);
            List<RowFault> faults = validator.validate(request).stream()
                    .map(broken -> fault(columns, broken))
                    .toList();
            return new Read<>(faults.isEmpty() ? request : null, faults);
        } catch (JsonProcessingException first) {
            return new Read<>(null, unreadable(row, columns, type, first));
        }
    }

    /** A day as requests write it; what is none stays as it is, and is told like any other wrong value. */
    private static String value(RequestColumns columns, String column, String cell) {
        if (!columns.isDay(column)) return cell;
        try {
            return LocalDate.parse(cell, FRENCH_DAY).toString();
        } catch (DateTimeException e) {
            return cell;
        }
    }

    /** Reading stops at the first value that it can't read: each is read alone, so that all are told. */
    private List<RowFault> unreadable(
            ImportRow row, RequestColumns columns, Class<?> type, JsonProcessingException first) {
        List<RowFault> faults = new ArrayList<>();
        row.cells().forEach((column, cell) -> {
            ObjectNode alone = json.createObjectNode().put(columns.field(column), value(columns, column, cell));
            try {
                json.treeToValue(alone, type);
            } catch (JsonProcessingException e) {
                faults.add(unreadable(columns, column, e));
            }
        });
        return faults.isEmpty() ? List.of(unreadable(columns, "", first)) : faults;
    }

    private static RowFault unreadable(RequestColumns columns, String column, JsonProcessingException e) {
        if (columns.isDay(column))
            return new RowFault(
                    column,
                    "Date inconnue. Exemples : 17/05/1990, 1990-05-17.",
                    "Unknown date. Examples: 17/05/1990, 1990-05-17.");
        String rule = e instanceof JsonMappingException mapping ? String.valueOf(mapping.getOriginalMessage()) : "";
        return new RowFault(column, FRENCH.of(rule), ENGLISH.of(rule));
    }

    private RowFault fault(RequestColumns columns, ConstraintViolation<?> broken) {
        String field = Pointers.of(broken).replaceFirst("^/", "").replaceFirst("/.*", "");
        return new RowFault(columns.column(field), text(broken, Locale.FRENCH), text(broken, Locale.ENGLISH));
    }

    private String text(ConstraintViolation<?> broken, Locale language) {
        return messages.interpolate(broken.getMessageTemplate(), new Broken(broken), language);
    }

    /** What a message may speak of. */
    private record Broken(ConstraintViolation<?> violation) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public @Nullable Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
