package fr.pixemploi.kit.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tables as they go out, frozen. What is hidden is not in them: nor why, nor how much, nor whether there is anybody. */
public final class Release {
    /**
     * A cell of the tables.
     *
     * @param nodes one for each dimension
     * @param people empty where hidden; then nothing is told of themes either
     * @param having people who have it, by theme; hidden ones are left out
     */
    public record Line(List<String> nodes, OptionalInt people, SortedMap<String, Integer> having) {
        public Line {
            nodes = List.copyOf(nodes);
            having = Collections.unmodifiableSortedMap(new TreeMap<>(having));
            if (people.isEmpty() && !having.isEmpty())
                throw new IllegalArgumentException("some have it of people who are hidden");
        }
    }

    private final Layout layout;
    private final List<Line> lines;

    /** As stored, or as {@link Suppression} made it. */
    public Release(Layout layout, List<Line> lines) {
        this.layout = layout;
        this.lines = List.copyOf(lines);
        if (!lines.stream()
                .map(Line::nodes)
                .toList()
                .equals(layout.cells().stream().map(Layout.Cell::nodes).toList()))
            throw new IllegalArgumentException("lines are not those of the layout");
    }

    /** The same for the same release, for a digest of it: what is hidden is empty, columns are dimensions, people and themes. */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            line.nodes().forEach(node -> text.append(node).append('\t'));
            line.people().ifPresent(text::append);
            for (String theme : layout.themes()) {
                Integer having = line.having().get(theme);
                text.append('\t').append(having == null ? "" : having.toString());
            }
            text.append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public Layout layout() {
        return layout;
    }

    /** In the order of the layout's tables. */
    public List<Line> lines() {
        return lines;
    }
}
