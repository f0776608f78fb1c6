package fr.pixemploi.assessment.psychometrics.calibration.check;

import fr.pixemploi.assessment.psychometrics.calibration.data.Answers;
import fr.pixemploi.assessment.psychometrics.calibration.data.CalibrationItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the recorded answers link. Items of a competence that share no people, not even in a chain, are comparable only if their people
 * are of one population; two competences that nobody answered both keep the correlation that they had.
 *
 * @param parts of each competence: number of groups of its scored items that share no person; 0 without answers
 * @param apart pairs of competences that fewer people than asked for answered both
 */
public record Linkage(List<Integer> parts, List<Pair> apart) {
    /** Two competences and how many people answered both. */
    public record Pair(int first, int second, int persons) {}

    public Linkage {
        parts = List.copyOf(parts);
        apart = List.copyOf(apart);
    }

    /** @param minPersons below which a pair is told */
    public static Linkage of(Answers answers, List<CalibrationItem> items, int dimensions, int minPersons) {
        int[] root = IntStream.range(0, items.size()).toArray();
        int[][] both = new int[dimensions][dimensions];
        int[] firstItem = new int[dimensions];
        boolean[] isMet = new boolean[dimensions];
        int person = -1;
        for (int n = 0; n < answers.size(); n++) {
            CalibrationItem item = items.get(answers.item(n));
            if (!item.isScored()) continue;
            if (answers.person(n) != person) {
                count(both, isMet);
                isMet = new boolean[dimensions];
                person = answers.person(n);
            }
            int d = item.dimension();
            if (isMet[d]) root[top(root, answers.item(n))] = top(root, firstItem[d]);
            firstItem[d] = answers.item(n);
            isMet[d] = true;
        }
        count(both, isMet);
        List<Set<Integer>> tops = new ArrayList<>();
        for (int d = 0; d < dimensions; d++) tops.add(new HashSet<>());
        for (int j = 0; j < items.size(); j++) {
            if (items.get(j).isScored() && answers.countOf(j) > 0)
                tops.get(items.get(j).dimension()).add(top(root, j));
        }
        List<Pair> apart = new ArrayList<>();
        for (int i = 0; i < dimensions; i++)
            for (int j = 0; j < i; j++) if (both[i][j] < minPersons) apart.add(new Pair(j, i, both[i][j]));
        return new Linkage(tops.stream().map(Set::size).toList(), apart);
    }

    private static void count(int[][] both, boolean[] isMet) {
        for (int i = 0; i < isMet.length; i++) for (int j = 0; j < i; j++) if (isMet[i] && isMet[j]) both[i][j]++;
    }

    private static int top(int[] root, int item) {
        int at = item;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
