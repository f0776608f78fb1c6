package fr.pixemploi.kit.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** Releases that are wrong, as a fault in suppression would make them. */
final class Tampering {
    private Tampering() {}

    /** Secondary suppression switched off: only what is small is hidden. */
    static Release smallHiddenOnly(Counts counts, int fewest) {
        return release(
                counts,
                (people, having) ->
                        people >= fewest && (having < 0 || (having >= fewest && people - having >= fewest)));
    }

    interface Shows {
        /** @param having -1 asks about people */
        boolean shows(int people, int having);
    }

    static Release release(Counts counts, Shows shows) {
        Layout layout = counts.layout();
        List<Release.Line> lines = new ArrayList<>();
        for (Layout.Cell cell : layout.cells()) lines.add(line(counts, cell, shows));
        return new Release(layout, lines);
    }

    /** A cell is told of that was hidden. */
    static Release showing(Release release, Counts counts, List<String> nodes) {
        List<Release.Line> lines = new ArrayList<>(release.lines());
        List<Layout.Cell> cells = release.layout().cells();
        for (int at = 0; at < lines.size(); at++)
            if (lines.get(at).nodes().equals(nodes)) lines.set(at, line(counts, cells.get(at), (_, _) -> true));
        return new Release(release.layout(), lines);
    }

    private static Release.Line line(Counts counts, Layout.Cell cell, Shows shows) {
        int people = cell.atoms().stream().mapToInt(atom -> counts.people[atom]).sum();
        if (!shows.shows(people, -1)) return new Release.Line(cell.nodes(), OptionalInt.empty(), new TreeMap<>());
        SortedMap<String, Integer> told = new TreeMap<>();
        List<String> themes = counts.layout().themes();
        for (int theme = 0; theme < themes.size(); theme++) {
            int[] all = counts.having[theme];
            int having = cell.atoms().stream().mapToInt(atom -> all[atom]).sum();
            if (shows.shows(people, having)) told.put(themes.get(theme), having);
        }
        return new Release.Line(cell.nodes(), OptionalInt.of(people), told);
    }
}
