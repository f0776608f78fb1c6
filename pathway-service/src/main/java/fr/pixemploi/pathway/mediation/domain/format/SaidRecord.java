package fr.pixemploi.pathway.mediation.domain.format;

import fr.pixemploi.pathway.mediation.domain.Fault;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record as it stands in a file.
 *
 * @param said texts, numbers and lists of texts by field; what nobody said is left out
 * @param faults found while it was read
 */
public record SaidRecord(int line, RecordKind kind, Map<String, Object> said, List<Fault> faults) {
    /** Longer than any that is in use, and short enough for an index. */
    private static final int LONGEST_ID = 300;
    /** Of a value, beside its characters. */
    private static final int WEIGHT = 20;

    /** All that is wrong with it. */
    public List<Fault> faults(Formats formats) {
        String id = fullId();
        Stream<Fault> tooLong = id != null && id.length() > LONGEST_ID
                ? Stream.of(new Fault(line, "id", Fault.Flaw.TOO_LONG))
                : Stream.empty();
        return Stream.of(faults.stream(), formats.of(kind).faults(line, said).stream(), tooLong)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** What its source calls it, unique within a feed; null when it does not say, or too much. */
    public @Nullable String sourceId() {
        String id = fullId();
        return id == null || id.length() > LONGEST_ID ? null : id;
    }

    /** About how many characters it takes in memory. */
    public int weight() {
        return weight(said.values()) + WEIGHT * faults.size();
    }

    private static int weight(@Nullable Object value) {
        return switch (value) {
            case String text -> WEIGHT + text.length();
            case Collection<?> several ->
                WEIGHT + several.stream().mapToInt(SaidRecord::weight).sum();
            case null, default -> WEIGHT;
        };
    }

    private @Nullable String fullId() {
        Said record = new Said(said);
        return kind == RecordKind.NATIONAL_PLACE ? record.text("id") : record.idWithin("id");
    }
}
