package fr.pixemploi.kit.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What people are told apart by, such as structures or age bands. Groups are sums of leaves, published too; they may overlap, so that a
 * structure counts in its network and in its territory. {@link #ALL} is the sum of all leaves and always there.
 *
 * @param leaves each person is in exactly one
 * @param groups leaves of each, by name
 */
public record Dimension(String name, List<String> leaves, SortedMap<String, List<String>> groups) {
    /** Everybody, in any dimension. */
    public static final String ALL = "all";

    public Dimension {
        leaves = List.copyOf(leaves);
        groups = copyOf(groups);
        Set<String> names = new HashSet<>(Set.of(ALL));
        for (String node : leaves) if (!names.add(node)) throw new IllegalArgumentException("two are called " + node);
        for (Map.Entry<String, List<String>> group : groups.entrySet()) {
            if (!names.add(group.getKey())) throw new IllegalArgumentException("two are called " + group.getKey());
            if (!leaves.containsAll(group.getValue()))
                throw new IllegalArgumentException(group.getKey() + " has parts that are no leaves");
        }
        if (leaves.isEmpty()) throw new IllegalArgumentException(name + " tells nobody apart");
    }

    public Dimension(String name, List<String> leaves) {
        this(name, leaves, new TreeMap<>());
    }

    private static SortedMap<String, List<String>> copyOf(SortedMap<String, List<String>> groups) {
        SortedMap<String, List<String>> copy = new TreeMap<>();
        groups.forEach((group, parts) -> copy.put(group, List.copyOf(parts)));
        return Collections.unmodifiableSortedMap(copy);
    }

    /** Places in {@link #leaves} of what a node sums up. */
    BitSet places(String node) {
        BitSet places = new BitSet();
        if (node.equals(ALL)) places.set(0, leaves.size());
        else for (String leaf : groups.getOrDefault(node, List.of(node))) places.set(leaves.indexOf(leaf));
        return places;
    }

    /** Everybody, groups by name, leaves in their order. */
    List<String> nodes() {
        List<String> nodes = new ArrayList<>(List.of(ALL));
        nodes.addAll(groups.keySet());
        nodes.addAll(leaves);
        return nodes;
    }

    /** The sums that a leaf counts in, itself last. */
    List<String> nodesOf(String leaf) {
        List<String> nodes = new ArrayList<>(List.of(ALL));
        groups.forEach((group, parts) -> {
            if (parts.contains(leaf)) nodes.add(group);
        });
        nodes.add(leaf);
        return nodes;
    }
}
