package fr.pixemploi.pathway.lheo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What each element of LHEO 2.3 may hold, from {@code lheo/grammar.txt}. */
public final class Grammar {
    /** How many, or how long. */
    public record Range(int least, int most) {
        static Range of(String text) {
            String[] ends = text.split("\\.\\.");
            return new Range(
                    Integer.parseInt(ends[0]), ends[1].equals("N") ? Integer.MAX_VALUE : Integer.parseInt(ends[1]));
        }
    }

    /** What a text may be. */
    public sealed interface Leaf {
        record Text(Range length) implements Leaf {}

        record Whole(Range value) implements Leaf {}

        record Day() implements Leaf {}

        record Key(Set<String> table) implements Leaf {}
    }

    private final Map<String, Map<String, Range>> containers = new LinkedHashMap<>();
    private final Map<String, Leaf> leaves = new LinkedHashMap<>();

    private Grammar() {}

    /** @throws UncheckedIOException when the file is not there */
    public static Grammar read() {
        Map<String, Map<String, String>> parts = parts();
        Map<String, Set<String>> tables = new LinkedHashMap<>();
        part(parts, "tables").forEach((name, keys) -> tables.put(name, Set.of(keys.split(" "))));
        Grammar grammar = new Grammar();
        part(parts, "containers").forEach((name, children) -> {
            Map<String, Range> held = new LinkedHashMap<>();
            for (String child : children.split(", ")) held.put(child.split(" ")[0], Range.of(child.split(" ")[1]));
            grammar.containers.put(name, held);
        });
        part(parts, "leaves").forEach((name, rule) -> grammar.leaves.put(name, leaf(rule, tables)));
        return grammar;
    }

    private static Leaf leaf(String rule, Map<String, Set<String>> tables) {
        String[] words = rule.split(" ");
        return switch (words[0]) {
            case "text" -> new Leaf.Text(Range.of(words[1]));
            case "integer" -> new Leaf.Whole(Range.of(words[1]));
            case "date" -> new Leaf.Day();
            case "key" -> new Leaf.Key(Objects.requireNonNull(tables.get(words[1]), rule));
            default -> throw new IllegalStateException("no rule of a leaf: " + rule);
        };
    }

    private static Map<String, String> part(Map<String, Map<String, String>> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private static Map<String, Map<String, String>> parts() {
        Map<String, Map<String, String>> parts = new LinkedHashMap<>();
        try (InputStream file = Objects.requireNonNull(Grammar.class.getResourceAsStream("/lheo/grammar.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Map<String, String> part = new LinkedHashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                if (line.startsWith("[")) parts.put(line.substring(1, line.length() - 1), part = new LinkedHashMap<>());
                else part.put(line.substring(0, line.indexOf(" = ")), line.substring(line.indexOf(" = ") + 3));
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a container holds, in order; empty for what is none. */
    public Optional<Map<String, Range>> container(String name) {
        return Optional.ofNullable(containers.get(name));
    }

    public Optional<Leaf> leaf(String name) {
        return Optional.ofNullable(leaves.get(name));
    }

    public Set<String> containers() {
        return containers.keySet();
    }

    public Set<String> leaves() {
        return leaves.keySet();
    }

    boolean knows(String name) {
        return containers.containsKey(name)
                || leaves.containsKey(name)
                || name.equals("extras")
                || name.equals("extra");
    }
}
