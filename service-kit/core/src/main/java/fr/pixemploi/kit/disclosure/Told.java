package fr.pixemploi.kit.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A figure that goes out.
 *
 * @param within name of the row that it is a part of, its own where it is a whole row
 * @param rows names of neighbouring rows that are told together; of a whole row its own
 * @param people by category
 * @param leaves all that is summed up, for sums of other things over the same people
 */
public record Told(String within, List<String> rows, Map<String, Integer> people, SortedSet<String> leaves) {
    public Told {
        rows = List.copyOf(rows);
        people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
        leaves = Collections.unmodifiableSortedSet(new TreeSet<>(leaves));
    }

    public int all() {
        return people.values().stream().mapToInt(Integer::intValue).sum();
    }
}
