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

    public Counts(Layout layout) {
        this.layout = layout;
        people = new int[layout.atoms().size()];
        having = new int[layout.themes().size()][people.length];
    }

    private Counts(Layout layout, Counts same) {
        this.layout = layout;
        people = same.people;
        having = same.having;
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
        add(leaves, 1, has.stream().collect(Collectors.toMap(each -> each, _ -> 1)));
    }

    /** @param has how many have each theme; none of what is not named */
    public void add(List<String> leaves, int more, Map<String, Integer> has) {
        int place = layout.place(leaves);
        if (place < 0) throw new IllegalArgumentException("there can be nobody in " + leaves);
        if (!layout.themes().containsAll(has.keySet())) throw new IllegalArgumentException("unknown: " + has.keySet());
        for (int some : has.values())
            if (some < 0 || some > more) throw new IllegalArgumentException(some + " of " + more);
        people[place] += more;
        has.forEach((theme, some) -> having[layout.themes().indexOf(theme)][place] += some);
    }

    public Layout layout() {
        return layout;
    }
}
