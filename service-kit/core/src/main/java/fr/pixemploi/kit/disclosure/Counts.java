package fr.pixemploi.kit.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The people of one closed period as they are, each once. For whoever makes a release only. */
public final class Counts {
    private final Layout layout;
    final int[] people;
    /** People who have it, by theme and atom. */
    final int[][] having;

    private final ThemePairs pairs;

    public Counts(Layout layout) {
        this.layout = layout;
        people = new int[layout.atoms().size()];
        having = new int[layout.themes().size()][people.length];
        pairs = new ThemePairs(layout.themes());
    }

    private Counts(Layout layout, Counts same) {
        this.layout = layout;
        people = same.people;
        having = same.having;
        pairs = same.pairs;
    }

    /** The same people in other tables, of the same atoms and themes. */
    Counts in(Layout other) {
        return new Counts(other, this);
    }

    /**
     * One more person.
     *
     * @param leaves where the person counts, one for each dimension
     * @param has of the themes
     */
    public void add(List<String> leaves, Set<String> has) {
        put(leaves, 1, has.stream().collect(Collectors.toMap(each -> each, _ -> 1)));
        pairs.meet(has);
    }

    /**
     * Many at once, of whom nobody can say who has what with what. For tests only: a number that is not one of people, such as a sum of levels, has
     * bounds of its own, which witnesses do not know.
     *
     * @param has how many have each theme; none of what is not named
     */
    void add(List<String> leaves, int more, Map<String, Integer> has) {
        put(leaves, more, has);
        pairs.meetAll();
    }

    private void put(List<String> leaves, int more, Map<String, Integer> has) {
        int place = layout.place(leaves);
        if (place < 0) throw new IllegalArgumentException("there can be nobody in " + leaves);
        if (!layout.themes().containsAll(has.keySet())) throw new IllegalArgumentException("unknown: " + has.keySet());
        for (int some : has.values())
            if (some < 0 || some > more) throw new IllegalArgumentException(some + " of " + more);
        people[place] += more;
        has.forEach((theme, some) -> having[layout.themes().indexOf(theme)][place] += some);
    }

    /** How many there are of an item (as {@link Sums} has them) in an atom. */
    int of(int item, int atom) {
        if (item == 0) return people[atom];
        int have = having[(item - 1) / 2][atom];
        return item % 2 == 1 ? have : people[atom] - have;
    }

    void refuseThemesThatFollow() {
        pairs.refuseWhatFollows();
    }

    public Layout layout() {
        return layout;
    }
}
