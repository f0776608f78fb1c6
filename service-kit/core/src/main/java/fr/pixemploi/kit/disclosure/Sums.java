package fr.pixemploi.kit.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * All sums that go out or went out of the same people, and what is shown of each. Cells with the same people are one sum. It has items: people
 * (0), those who have theme q (1 + 2q), those who have it not (2 + 2q). Only ever more is hidden.
 */
final class Sums {
    final Counts counts;
    final int themes;
    /** Atoms of each sum. */
    final List<List<Integer>> members;
    /** Sums of each atom. */
    final int[][] of;

    /** What each sums up in each dimension; in several ways where there can be nobody in some. */
    final List<List<BitSet[]>> shapes = new ArrayList<>();

    private final int[][] values;
    private final boolean[] shown;
    private final boolean[][] told;
    /** What an earlier release showed, and what cannot be taken back. */
    private final boolean[] out;

    private final boolean[][] toldBefore;
    private final Map<List<Integer>, Integer> byMembers = new LinkedHashMap<>();

    Sums(Counts counts, List<Release> earlier, SmallCells rule) {
        this.counts = counts;
        Layout layout = counts.layout();
        themes = layout.themes().size();
        sums(layout, layout.cells());
        int published = byMembers.size();
        sums(layout, layout.later());
        Set<String> used = new HashSet<>();
        layout.tables().forEach(used::addAll);
        for (Release before : earlier) {
            if (!before.layout().atoms().equals(layout.atoms())
                    || !layout.themes().containsAll(before.layout().themes()))
                throw new IllegalArgumentException("the earlier release tells people apart in another way");
            sums(before.layout(), before.layout().cells());
            sums(before.layout(), before.layout().later());
            before.layout().tables().forEach(used::addAll);
        }
        sums(layout, layout.cross(used));
        members = new ArrayList<>(byMembers.keySet());
        of = ofAtoms(layout.atoms().size());
        values = new int[1 + 2 * themes][members.size()];
        for (int sum = 0; sum < members.size(); sum++)
            for (int atom : members.get(sum))
                for (int item = 0; item < values.length; item++) values[item][sum] += counts.of(item, atom);
        shown = new boolean[members.size()];
        told = new boolean[themes][members.size()];
        Arrays.fill(shown, true);
        for (boolean[] each : told) Arrays.fill(each, true);
        for (int sum = published; sum < members.size(); sum++) hide(sum);
        out = new boolean[members.size()];
        toldBefore = new boolean[themes][members.size()];
        earlier.forEach(before -> keep(before, rule));
    }

    private void sums(Layout layout, List<Layout.Cell> cells) {
        for (Layout.Cell cell : cells) {
            int sum = sum(cell);
            if (sum == shapes.size()) shapes.add(new ArrayList<>());
            BitSet[] shape = new BitSet[cell.nodes().size()];
            for (int at = 0; at < shape.length; at++)
                shape[at] = layout.dimensions().get(at).places(cell.nodes().get(at));
            if (shapes.get(sum).stream().noneMatch(other -> Arrays.equals(other, shape)))
                shapes.get(sum).add(shape);
        }
    }

    private int sum(Layout.Cell cell) {
        Integer known = byMembers.putIfAbsent(cell.atoms(), byMembers.size());
        return known == null ? byMembers.size() - 1 : known;
    }

    private int[][] ofAtoms(int atoms) {
        List<List<Integer>> sums = new ArrayList<>();
        for (int atom = 0; atom < atoms; atom++) sums.add(new ArrayList<>());
        for (int sum = 0; sum < members.size(); sum++)
            for (int atom : members.get(sum)) sums.get(atom).add(sum);
        return sums.stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** What was shown stays shown, what was hidden stays hidden; the people must be the same. */
    private void keep(Release before, SmallCells rule) {
        List<Layout.Cell> cells = before.layout().cells();
        for (int at = 0; at < cells.size(); at++) {
            Release.Line line = before.lines().get(at);
            int sum = sum(cells.get(at));
            if (line.people().isPresent()) {
                if (line.people().getAsInt() != values[0][sum])
                    throw new IllegalArgumentException(line.nodes() + " are not the same people");
                refuseFew(line, rule);
                out[sum] = true;
                shown[sum] = true;
            } else hide(sum);
            for (String theme : before.layout().themes()) {
                int which = counts.layout().themes().indexOf(theme);
                Integer having = line.having().get(theme);
                if (having == null) hide(which, sum);
                else if (having != values[1 + 2 * which][sum])
                    throw new IllegalArgumentException(line.nodes() + " are not the same people");
                else {
                    toldBefore[which][sum] = true;
                    told[which][sum] = true;
                }
            }
        }
        for (int sum = 0; sum < shown.length; sum++)
            if (out[sum] && !shown[sum])
                throw new IllegalArgumentException("earlier releases hide and show " + members.get(sum));
    }

    /** Somebody who was promised less before cannot be promised more: it is known. */
    private static void refuseFew(Release.Line line, SmallCells rule) {
        int people = line.people().orElseThrow();
        int few = people;
        for (int having : line.having().values()) few = Math.min(few, Math.min(having, people - having));
        if (few < rule.fewest())
            throw new CannotBeReleased(
                    "an earlier release tells of fewer than " + rule.fewest() + " in " + line.nodes());
    }

    int size() {
        return members.size();
    }

    int items() {
        return values.length;
    }

    int value(Cell cell) {
        return values[cell.item()][cell.sum()];
    }

    /** An item of a sum. */
    record Cell(int sum, int item) {
        int theme() {
            return (item - 1) / 2;
        }
    }

    int of(Layout.Cell cell) {
        return Objects.requireNonNull(byMembers.get(cell.atoms()));
    }

    boolean shown(int sum) {
        return shown[sum];
    }

    boolean told(int theme, int sum) {
        return told[theme][sum];
    }

    boolean hidden(int sum, int item) {
        return item == 0 ? !shown[sum] : !told[(item - 1) / 2][sum];
    }

    /** Whether nothing that went out stands against hiding it. */
    boolean mayHide(int sum) {
        return !out[sum];
    }

    boolean mayHide(int theme, int sum) {
        return !toldBefore[theme][sum];
    }

    void hide(int sum) {
        shown[sum] = false;
        for (boolean[] each : told) each[sum] = false;
    }

    void hide(int theme, int sum) {
        told[theme][sum] = false;
    }

    /** What is lost by hiding it: figures, each by the length of the number of its people. */
    int loss(int sum) {
        int figures = 1;
        for (boolean[] each : told) if (each[sum]) figures++;
        return figures * lossOfOne(sum);
    }

    int lossOfOne(int sum) {
        return 1 + Integer.SIZE - Integer.numberOfLeadingZeros(values[0][sum]);
    }
}
