package fr.pixemploi.pathway.mediation.domain.format;

import fr.pixemploi.pathway.mediation.domain.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of a kind of record. */
public record Format(List<Field> fields) {
    public Format {
        fields = List.copyOf(fields);
    }

    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    public List<String> needed() {
        return fields.stream().filter(Field::needed).map(Field::name).toList();
    }

    /** Fields that hold several texts. */
    public List<String> lists() {
        return fields.stream().filter(Field::isList).map(Field::name).toList();
    }

    /** What it reads of a record. */
    public Map<String, Object> read(Map<String, Object> said) {
        Map<String, Object> named = new HashMap<>(said);
        named.keySet().retainAll(names());
        return named;
    }

    /** What is wrong with a record, in the order of the fields; what the format does not name is read over. */
    List<Fault> faults(int line, Map<String, Object> said) {
        return fields.stream()
                .flatMap(field ->
                        field.wrong(said.get(field.name())).map(flaw -> new Fault(line, field.name(), flaw)).stream())
                .toList();
    }
}
