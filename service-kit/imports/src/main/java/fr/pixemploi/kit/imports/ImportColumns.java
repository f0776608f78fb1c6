package fr.pixemploi.kit.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The columns of a kind of file, by the names in its first line.
 *
 * @param all in the order in which they are told; others are refused
 * @param needed those without which a file is refused, and in which no cell may be empty
 * @param key those that tell a row from the others of its file, the needed ones among them
 */
public record ImportColumns(List<String> all, List<String> needed, List<String> key) {
    public ImportColumns {
        all = List.copyOf(all);
        needed = List.copyOf(needed);
        key = List.copyOf(key);
        if (!all.containsAll(needed) || !all.containsAll(key))
            throw new IllegalArgumentException("columns that nobody knows");
    }

    /** What the key columns of a row hold. */
    public String keyOf(Map<String, String> cells) {
        return key.stream().map(column -> cells.getOrDefault(column, "")).collect(Collectors.joining("\n"));
    }
}
