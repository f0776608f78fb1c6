package fr.pixemploi.kit.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds a release, as it goes out and beside those that went out, against its witnesses, by sums of its own: whatever chose what is hidden may be
 * wrong. Nothing goes out that has not passed.
 */
final class Audit {
    private final Counts counts;
    private final SmallCells rule;
    private final int themes;
    private final Map<List<Integer>, Integer> places = new HashMap<>();
    private final List<List<Integer>> sums = new ArrayList<>();
    /** People (0) and each theme (1 + theme), by sum. */
    private final List<boolean[]> shown = new ArrayList<>();

    private Audit(Counts counts, SmallCells rule) {
        this.counts = counts;
        this.rule = rule;
        themes = counts.having.length;
    }

    /** @throws IllegalStateException where it would tell too much */
    static Release pass(
            Release release, List<Release> earlier, Counts counts, SmallCells rule, List<Witness> witnesses) {
        Audit audit = new Audit(counts, rule);
        List<Release> all = new ArrayList<>(earlier);
        all.add(release);
        Set<String> used = new HashSet<>();
        for (Release each : all) {
            audit.reads(each);
            each.layout().later().forEach(cell -> audit.place(cell.atoms()));
            each.layout().tables().forEach(used::addAll);
        }
        release.layout().cross(used).forEach(cell -> audit.place(cell.atoms()));
        audit.hears(witnesses);
        return release;
    }

    private int place(List<Integer> atoms) {
        Integer place = places.putIfAbsent(atoms, sums.size());
        if (place != null) return place;
        sums.add(atoms);
        shown.add(new boolean[1 + themes]);
        return sums.size() - 1;
    }

    private void reads(Release release) {
        List<Layout.Cell> cells = release.layout().cells();
        for (int at = 0; at < cells.size(); at++) {
            List<Integer> atoms = cells.get(at).atoms();
            boolean[] known = shown.get(place(atoms));
            Release.Line line = release.lines().get(at);
            if (line.people().isEmpty()) continue;
            known[0] = true;
            isTold(line.people().getAsInt(), 0, atoms);
            line.having().forEach((name, having) -> {
                int theme = counts.layout().themes().indexOf(name);
                known[1 + theme] = true;
                isTold(having, 1 + 2 * theme, atoms);
                isTold(line.people().getAsInt() - having, 2 + 2 * theme, atoms);
            });
        }
    }

    private void isTold(int told, int item, List<Integer> atoms) {
        int there = 0;
        for (int atom : atoms) there += counts.of(item, atom);
        if (told != there) throw new IllegalStateException("others are told of than there are");
        if (told < rule.fewest()) throw new IllegalStateException("few are told of");
    }

    private void hears(List<Witness> witnesses) {
        int items = 1 + 2 * themes;
        int[][] most = new int[items][sums.size()];
        int[][] least = new int[items][sums.size()];
        List<List<Integer>> of = new ArrayList<>();
        for (int atom = 0; atom < counts.people.length; atom++) of.add(new ArrayList<>());
        for (int sum = 0; sum < sums.size(); sum++)
            for (int atom : sums.get(sum)) of.get(atom).add(sum);
        for (Witness witness : witnesses) {
            nobodyIsBelowZero(witness);
            int[] touched = Arrays.stream(witness.atoms())
                    .flatMap(atom -> of.get(atom).stream().mapToInt(Integer::intValue))
                    .distinct()
                    .toArray();
            for (int sum : touched)
                for (int item = 0; item < items; item++) {
                    int more = witness.more(item, sums.get(sum));
                    if (more != 0 && isShown(sum, item)) throw new IllegalStateException("a witness is seen");
                    most[item][sum] = Math.max(most[item][sum], more);
                    least[item][sum] = Math.min(least[item][sum], more);
                }
        }
        for (int sum = 0; sum < sums.size(); sum++)
            for (int item = 0; item < items; item++)
                if (!isShown(sum, item) && most[item][sum] - least[item][sum] < rule.width())
                    throw new IllegalStateException("what is hidden is known too closely");
    }

    private boolean isShown(int sum, int item) {
        return shown.get(sum)[item == 0 ? 0 : 1 + (item - 1) / 2];
    }

    private void nobodyIsBelowZero(Witness witness) {
        for (int at = 0; at < witness.atoms().length; at++)
            for (int item = 0; item < 1 + 2 * themes; item++)
                if (counts.of(item, witness.atoms()[at]) + witness.more(item, at) < 0)
                    throw new IllegalStateException("a witness has fewer than nobody");
    }
}
