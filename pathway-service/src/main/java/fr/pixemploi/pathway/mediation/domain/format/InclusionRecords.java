package fr.pixemploi.pathway.mediation.domain.format;

import fr.pixemploi.pathway.mediation.domain.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Structures and services of data.inclusion, from a file or its interface. */
public final class InclusionRecords {
    private InclusionRecords() {}

    /**
     * The record of an object: of a service when it names its structure.
     *
     * @param object its fields as JSON has them; what is null, or an object itself, is read over
     * @param isPlain whether a text may be kept; of a field with another there is a fault
     * @param kept how a plain text is kept
     */
    public static SaidRecord record(
            int line, Map<String, @Nullable Object> object, Predicate<String> isPlain, UnaryOperator<String> kept) {
        Map<String, Object> said = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        object.forEach((field, value) -> {
            if (!isPlain(value, isPlain)) faults.add(new Fault(line, field, Fault.Flaw.NOT_PLAIN));
            else if (value != null && !(value instanceof Map)) said.put(field, kept(value, kept));
        });
        RecordKind kind =
                object.containsKey("structure_id") ? RecordKind.INCLUSION_SERVICE : RecordKind.INCLUSION_STRUCTURE;
        return new SaidRecord(line, kind, said, faults);
    }

    private static boolean isPlain(@Nullable Object value, Predicate<String> rule) {
        return switch (value) {
            case String text -> rule.test(text);
            case List<?> several -> several.stream().allMatch(one -> isPlain(one, rule));
            case null, default -> true;
        };
    }

    private static Object kept(Object value, UnaryOperator<String> rule) {
        return switch (value) {
            case String text -> rule.apply(text);
            // Nulls are for the format to tell.
            case List<?> several ->
                several.stream()
                        .map(one -> one == null ? null : kept(one, rule))
                        .toList();
            default -> value;
        };
    }
}
