package fr.pixemploi.assessment.authoring.application.check;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.bank.file.ItemSource;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** In which fields two files of an item differ. */
public final class Differences {
    /** 1 and 1.0 are the same number. */
    private static final Comparator<JsonNode> NUMBERS = (one, other) -> {
        if (one.isNumber() && other.isNumber()) return one.decimalValue().compareTo(other.decimalValue());
        return one.equals(other) ? 0 : 1;
    };

    private Differences() {}

    /** Names of top-level fields, in order of the alphabet. */
    public static List<String> fields(ItemSource one, ItemSource other) {
        Set<String> names = new TreeSet<>();
        one.tree().fieldNames().forEachRemaining(names::add);
        other.tree().fieldNames().forEachRemaining(names::add);
        return names.stream()
                .filter(name ->
                        !one.tree().path(name).equals(NUMBERS, other.tree().path(name)))
                .toList();
    }
}
