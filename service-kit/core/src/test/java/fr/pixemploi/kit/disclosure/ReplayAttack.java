package fr.pixemploi.kit.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Whoever has the very code that makes releases, and time: makes the release of everybody who could be there, and keeps those of whom it is the
 * one that was read. Knows more than a solver does: why something was hidden, and what would have been hidden otherwise (a minimality attack,
 * Wong, Fu, Wang and Pei 2007). Tiny layouts only.
 */
final class ReplayAttack {
    private final Layout layout;
    private final Suppression suppression;
    private final List<Layout.Cell> asked;
    private final Map<String, Range> ranges = new HashMap<>();

    /** The least and the most there is of each figure among those whose release is the same. */
    private static final class Range {
        private final Release release;
        private final int[] least;
        private final int[] most;

        private Range(Release release, int figures) {
            this.release = release;
            least = new int[figures];
            most = new int[figures];
            Arrays.fill(least, Integer.MAX_VALUE);
            Arrays.fill(most, Integer.MIN_VALUE);
        }
    }

    ReplayAttack(Layout layout, SmallCells rule) {
        this.layout = layout;
        suppression = new Suppression(rule);
        asked = new ArrayList<>(layout.cells());
        asked.addAll(layout.later());
    }

    /** Releases everybody of whom there are so many, in every way they can be spread and answer. */
    void tries(int people) {
        Counts counts = new Counts(layout);
        spread(counts, 0, people, this::release);
    }

    private void spread(Counts counts, int atom, int left, Consumer<Counts> each) {
        if (atom == counts.people.length - 1) {
            counts.people[atom] = left;
            answer(counts, 0, each);
            return;
        }
        for (int here = 0; here <= left; here++) {
            counts.people[atom] = here;
            spread(counts, atom + 1, left - here, each);
        }
    }

    private void answer(Counts counts, int at, Consumer<Counts> each) {
        int atoms = counts.people.length;
        if (at == counts.having.length * atoms) {
            each.accept(counts);
            return;
        }
        for (int have = 0; have <= counts.people[at % atoms]; have++) {
            counts.having[at / atoms][at % atoms] = have;
            answer(counts, at + 1, each);
        }
    }

    private void release(Counts counts) {
        Release release = suppression.release(counts);
        int items = 1 + 2 * layout.themes().size();
        Range range = ranges.computeIfAbsent(
                new String(release.bytes(), StandardCharsets.UTF_8), _ -> new Range(release, asked.size() * items));
        for (int at = 0; at < asked.size(); at++)
            for (int item = 0; item < items; item++) {
                int value = 0;
                for (int atom : asked.get(at).atoms()) value += counts.of(item, atom);
                int figure = at * items + item;
                range.least[figure] = Math.min(range.least[figure], value);
                range.most[figure] = Math.max(range.most[figure], value);
            }
    }

    int releases() {
        return ranges.size();
    }

    /** How many figures are shown, in all the releases that there can be. */
    long shown() {
        return ranges.values().stream()
                .flatMap(range -> range.release.lines().stream())
                .mapToLong(line -> line.having().size() + (line.people().isPresent() ? 1 : 0))
                .sum();
    }

    /** What is not shown, and yet known to be within less than the width. */
    List<Attack.Told> revealed(int width) {
        List<Attack.Told> revealed = new ArrayList<>();
        int items = 1 + 2 * layout.themes().size();
        for (Range range : ranges.values())
            for (int at = 0; at < asked.size(); at++)
                for (int item = 0; item < items; item++) {
                    int figure = at * items + item;
                    if (range.most[figure] - range.least[figure] >= width || shows(range.release, at, item)) continue;
                    revealed.add(new Attack.Told(
                            0, asked.get(at).nodes(), name(item), range.least[figure], range.most[figure]));
                }
        return revealed;
    }

    private boolean shows(Release release, int at, int item) {
        List<Integer> atoms = asked.get(at).atoms();
        for (int cell = 0; cell < layout.cells().size(); cell++) {
            Release.Line line = release.lines().get(cell);
            if (!layout.cells().get(cell).atoms().equals(atoms)) continue;
            if (item == 0
                    ? line.people().isPresent()
                    : line.having().containsKey(layout.themes().get((item - 1) / 2))) return true;
        }
        return false;
    }

    private String name(int item) {
        if (item == 0) return "people";
        return (item % 2 == 1 ? "" : "not ") + layout.themes().get((item - 1) / 2);
    }
}
