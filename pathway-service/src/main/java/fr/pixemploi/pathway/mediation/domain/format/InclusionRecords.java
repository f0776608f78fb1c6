package fr.pixemploi.pathway.mediation.domain.format;

import fr.pixemploi.pathway.mediation.domain.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Structures and services of data.inclusion, from a file or its interface. */
public final class InclusionRecords {
    private InclusionRecords() {}

    /**
     * The record of an object: of a service when it names its structure.
     *
     * @param object its fields as JSON has them; what is null, or an object itself, is read over
     * @param faults found while it was read
     */
    public static SaidRecord record(int line, Map<String, @Nullable Object> object, List<Fault> faults) {
        Map<String, Object> said = new HashMap<>();
        object.forEach((field, value) -> {
            if (value != null && !(value instanceof Map)) said.put(field, value);
        });
        RecordKind kind =
                object.containsKey("structure_id") ? RecordKind.INCLUSION_SERVICE : RecordKind.INCLUSION_STRUCTURE;
        return new SaidRecord(line, kind, said, faults);
    }
}
